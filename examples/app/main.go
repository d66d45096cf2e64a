// A small service: it says which version it is, and stops when it is told to.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log"
	"net/http"
	"os"
	"os/signal"
	"runtime"
	"syscall"
	"time"
)

// Set when it is compiled: -ldflags "-X main.version=1.4.2"
var version = "development"

func main() {
	address := flag.String("address", ":8080", "where to listen")
	showVersion := flag.Bool("version", false, "print the version and end")
	flag.Parse()
	if *showVersion {
		fmt.Println(version, runtime.GOARCH)
		return
	}
	if err := serve(*address); err != nil {
		log.Fatal(err)
	}
}

func serve(address string) error {
	server := &http.Server{Addr: address, Handler: handler(), ReadHeaderTimeout: 5 * time.Second}
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, os.Interrupt)
	defer stop()
	go func() {
		<-ctx.Done()
		// Kubernetes takes a pod out of its service while it ends; requests that are under way are answered.
		limited, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		defer cancel()
		_ = server.Shutdown(limited)
	}()
	log.Printf("app %s listens on %s", version, address)
	if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

func handler() http.Handler {
	routes := http.NewServeMux()
	routes.HandleFunc("GET /{$}", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprintf(w, "app %s on %s\n", version, runtime.GOARCH)
	})
	routes.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprintln(w, "ok")
	})
	return routes
}
