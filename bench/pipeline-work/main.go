// Stands for a step of a build that takes its time without computing, as a download of dependencies does.
package main

import "time"

func main() {
	time.Sleep(8 * time.Second)
}
