package main

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"
)

// account is how this program reaches AWS: by the variables that every SDK reads.
type account struct {
	endpoint, key, secret, token, region string
}

// openAccount returns false where no endpoint is set: this program never calls AWS itself.
func openAccount(region string) (account, bool) {
	endpoint := os.Getenv("AWS_ENDPOINT_URL")
	if region == "" {
		region = os.Getenv("AWS_REGION")
	}
	return account{endpoint, os.Getenv("AWS_ACCESS_KEY_ID"), os.Getenv("AWS_SECRET_ACCESS_KEY"), os.Getenv("AWS_SESSION_TOKEN"), region}, endpoint != ""
}

// apiError is what AWS answered.
type apiError struct {
	status        int
	code, message string
}

func (e apiError) Error() string {
	return fmt.Sprintf("https response error StatusCode: %d, api error %s: %s", e.status, e.code, e.message)
}

func hasCode(err error, code string) bool {
	var failure apiError
	return errors.As(err, &failure) && failure.code == code
}

// eks calls the REST API of EKS.
func (a account) eks(method, path string, body any, into any) error {
	var text []byte
	if body != nil {
		text, _ = json.Marshal(body)
	}
	answer, err := a.send("eks", method, path, "application/json", text)
	if err != nil {
		return fmt.Errorf("operation error EKS: %s %s, %w", method, path, err)
	}
	if into == nil {
		return nil
	}
	return json.Unmarshal(answer, into)
}

// query calls CloudFormation.
func (a account) query(action string, parameters map[string]string, into any) error {
	form := url.Values{"Action": {action}, "Version": {"2010-05-15"}}
	for name, value := range parameters {
		form.Set(name, value)
	}
	answer, err := a.send("cloudformation", "POST", "/", "application/x-www-form-urlencoded", []byte(form.Encode()))
	if err != nil {
		return fmt.Errorf("operation error CloudFormation: %s, %w", action, err)
	}
	if into == nil {
		return nil
	}
	return xml.Unmarshal(answer, into)
}

// renew takes the keys from the container credential provider where there is one (AWS SDKs and Tools Reference Guide), for each
// call: so it always has those of now.
func (a account) renew() (account, error) {
	provider := os.Getenv("AWS_CONTAINER_CREDENTIALS_FULL_URI")
	if a.key != "" || provider == "" {
		return a, nil
	}
	request, err := http.NewRequest("GET", provider, nil)
	if err != nil {
		return a, err
	}
	request.Header.Set("Authorization", os.Getenv("AWS_CONTAINER_AUTHORIZATION_TOKEN"))
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return a, err
	}
	defer response.Body.Close()
	var keys struct{ AccessKeyId, SecretAccessKey, Token string }
	if err := json.NewDecoder(response.Body).Decode(&keys); err != nil || response.StatusCode != 200 {
		return a, fmt.Errorf("failed to refresh cached credentials: StatusCode: %d, %v", response.StatusCode, err)
	}
	a.key, a.secret, a.token = keys.AccessKeyId, keys.SecretAccessKey, keys.Token
	return a, nil
}

func (a account) send(service, method, path, kind string, body []byte) ([]byte, error) {
	a, err := a.renew()
	if err != nil {
		return nil, err
	}
	request, err := http.NewRequest(method, a.endpoint+path, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", kind)
	a.sign(request, service, body, time.Now().UTC())
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil || response.StatusCode < 400 {
		return answer, err
	}
	return nil, readError(response, answer)
}

func readError(response *http.Response, answer []byte) apiError {
	failure := apiError{status: response.StatusCode, code: response.Header.Get("x-amzn-ErrorType")}
	var asJSON struct{ Message, Type string }
	var asXML struct {
		Error struct{ Code, Message string }
	}
	if json.Unmarshal(answer, &asJSON) == nil {
		failure.message = asJSON.Message
		if failure.code == "" {
			failure.code = asJSON.Type
		}
	} else if xml.Unmarshal(answer, &asXML) == nil {
		failure.code, failure.message = asXML.Error.Code, asXML.Error.Message
	}
	return failure
}

// sign adds a signature (AWS General Reference, "Signature Version 4").
func (a account) sign(request *http.Request, service string, body []byte, now time.Time) {
	day, stamp := now.Format("20060102"), now.Format("20060102T150405Z")
	request.Header.Set("X-Amz-Date", stamp)
	names := []string{"content-type", "host", "x-amz-date"}
	values := map[string]string{"content-type": request.Header.Get("Content-Type"), "host": request.URL.Host, "x-amz-date": stamp}
	if a.token != "" {
		request.Header.Set("X-Amz-Security-Token", a.token)
		names, values["x-amz-security-token"] = append(names, "x-amz-security-token"), a.token
	}
	canonical := request.Method + "\n" + escapePath(request.URL.EscapedPath()) + "\n" + request.URL.RawQuery + "\n"
	for _, name := range names {
		canonical += name + ":" + values[name] + "\n"
	}
	canonical += "\n" + strings.Join(names, ";") + "\n" + hash(body)
	scope := strings.Join([]string{day, a.region, service, "aws4_request"}, "/")
	key := []byte("AWS4" + a.secret)
	for _, part := range strings.Split(scope, "/") {
		key = digest(key, part)
	}
	signature := hex.EncodeToString(digest(key, "AWS4-HMAC-SHA256\n"+stamp+"\n"+scope+"\n"+hash([]byte(canonical))))
	request.Header.Set("Authorization", fmt.Sprintf("AWS4-HMAC-SHA256 Credential=%s/%s, SignedHeaders=%s, Signature=%s", a.key, scope, strings.Join(names, ";"), signature))
}

// escapePath escapes a path that is escaped already once more, as all services but S3 want it.
func escapePath(path string) string {
	return strings.ReplaceAll(path, "%", "%25")
}

func hash(text []byte) string {
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}

func digest(key []byte, text string) []byte {
	code := hmac.New(sha256.New, key)
	code.Write([]byte(text))
	return code.Sum(nil)
}
