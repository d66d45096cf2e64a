export const id = 887;
export const ids = [887];
export const modules = {

/***/ 10887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  watchChild: () => (/* binding */ watchChild)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./src/runner/secrets/redacting-stream.js

/** A very long line is passed on in pieces of this size; characters. */
const longestLine = 64 * 1024;
function createRedactingStream(secrets) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let kept = '';
    return {
        push: (chunk) => {
            kept += decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
            const lineEnd = kept.lastIndexOf('\n') + 1;
            if (lineEnd > 0) {
                const whole = kept.slice(0, lineEnd);
                kept = kept.slice(lineEnd);
                return secrets.redact(whole);
            }
            if (kept.length < longestLine)
                return '';
            // The end may be the beginning of a secret, so the longest one's length is kept back, unredacted: what looks like
            // a short secret now may turn out to be the beginning of a longer one.
            const cut = cutOutside(secrets.findSpans(kept), kept.length - Math.max(0, secrets.measureLongest() - 1));
            const safe = findCharacterBoundary(kept, cut);
            const whole = kept.slice(0, safe);
            kept = kept.slice(safe);
            return secrets.redact(whole);
        },
        end: () => {
            const rest = secrets.redact(kept + decoder.end());
            kept = '';
            return rest;
        },
    };
}
/** A place to cut that is not inside a secret. */
function cutOutside(spans, limit) {
    const straddling = spans.find((span) => span.start < limit && limit < span.end);
    return straddling?.start ?? limit;
}
/** The largest index up to `limit` that does not split a surrogate pair. */
function findCharacterBoundary(text, limit) {
    const index = Math.max(0, limit);
    const before = text.charCodeAt(index - 1);
    return before >= 0xd800 && before <= 0xdbff ? index - 1 : index;
}

// EXTERNAL MODULE: ./src/runner/process/tail.js
var tail = __webpack_require__(79735);
;// CONCATENATED MODULE: ./src/runner/process/watch.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



const pollMs = 50;
/**
 * Follows a child until it exits: shows its output, passes on a cancellation, and stops it at its timeout or if it floods the
 * disk.
 */
async function watchChild(child, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        let stopped;
        const timers = __addDisposableResource(env_1, new DisposableStack(), false);
        const stop = (reason, graceMs) => {
            if (stopped !== undefined && reason !== 'timed-out')
                return;
            if (stopped === undefined) {
                stopped = reason;
                child.interrupt();
                options.onInterrupt();
            }
            if (graceMs !== undefined)
                scheduleAfter(timers, graceMs, child.kill);
        };
        callOnAbort(timers, options.signal, () => {
            stop('cancelled', undefined);
        });
        callOnAbort(timers, options.stop, () => {
            stop('asked', options.stopGraceMs);
        });
        if (options.timeoutMs !== undefined) {
            scheduleAfter(timers, options.timeoutMs, () => {
                stop('timed-out', options.graceMs);
            });
        }
        const output = __addDisposableResource(env_1, followOutput(options), false);
        let exit;
        void child.exited.then((ended) => (exit = ended));
        while (exit === undefined) {
            const more = output.read();
            if (output.size() > options.maxOutputBytes)
                stop('output-too-large', options.graceMs);
            if (more)
                await yieldToLoop();
            else
                await Promise.race([child.exited, delay(pollMs)]);
        }
        output.seal();
        while (output.read())
            await yieldToLoop();
        return { exit, stopped };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Both streams of a child. Standard output first, which keeps a prompt before its error more often than not. */
function followOutput(options) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const opened = __addDisposableResource(env_2, new DisposableStack(), false);
        const stdout = opened.use((0,tail/* openTail */.L)(external_node_path_.join(options.folder, 'stdout')));
        const stderr = opened.use((0,tail/* openTail */.L)(external_node_path_.join(options.folder, 'stderr')));
        const shield = options.show === 'live' ? opened.use(options.host.shield()) : undefined;
        const shown = [
            showStream(stdout, options.onStdout, shield, options.secrets),
            showStream(stderr, options.onStderr, shield, options.secrets),
        ];
        const held = opened.move();
        return {
            read: () => shown.map((stream) => stream.read()).some(Boolean),
            size: () => stdout.size() + stderr.size(),
            seal: () => {
                shown.forEach((stream) => {
                    stream.seal();
                });
            },
            [Symbol.dispose]: () => {
                shown.forEach((stream) => {
                    stream.end();
                });
                held.dispose();
            },
        };
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
function showStream(source, consume, shield, secrets) {
    const clean = createRedactingStream(secrets);
    let sealedAt;
    return {
        read: () => source.read((chunk) => {
            consume?.(chunk);
            shield?.write(clean.push(chunk));
        }, sealedAt),
        seal: () => {
            sealedAt = source.size();
        },
        end: () => {
            const rest = clean.end();
            if (rest !== '')
                shield?.write(`${rest}\n`);
        },
    };
}
/** Also if the signal has already been aborted. */
function callOnAbort(listeners, signal, action) {
    if (signal === undefined)
        return;
    signal.addEventListener('abort', action);
    listeners.defer(() => {
        signal.removeEventListener('abort', action);
    });
    if (signal.aborted)
        action();
}
function scheduleAfter(timers, ms, action) {
    const timer = setTimeout(action, ms);
    timers.defer(() => {
        clearTimeout(timer);
    });
}
function delay(ms) {
    return new Promise((resolve) => setTimeout(resolve, ms));
}
function yieldToLoop() {
    return new Promise((resolve) => setImmediate(resolve));
}


/***/ })

};
