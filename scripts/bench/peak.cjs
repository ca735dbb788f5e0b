// Loaded before a program that is measured: writes the peak of its memory, in KiB, to file descriptor 3.
process.once('exit', () => {
  require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS));
});
