// npm's shell dies of a signal without passing it on and would leave us running. So when it has gone, we shut down in order too. A
// build ends with the start that requested it.
if (process.env.npm_lifecycle_event || process.env.GA4_FOLLOW_PARENT) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 300);
  watch.unref();
}
