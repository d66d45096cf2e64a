package main

import (
	"net/http/httptest"
	"strings"
	"testing"
)

func TestRoutes(t *testing.T) {
	for _, test := range []struct {
		path, body string
		status     int
	}{
		{"/", "app development", 200},
		{"/healthz", "ok", 200},
		{"/other", "404", 404},
	} {
		recorder := httptest.NewRecorder()
		handler().ServeHTTP(recorder, httptest.NewRequest("GET", test.path, nil))
		if recorder.Code != test.status || !strings.Contains(recorder.Body.String(), test.body) {
			t.Errorf("%s: %d %q", test.path, recorder.Code, recorder.Body)
		}
	}
}
