/** Exit codes of the command. */
export const EXIT = {
  done: 0,
  /** A line was no record; or two reports differ, and `--exit-code` was given. */
  some: 1,
  /** Wrong usage, or a file that cannot be read or written. */
  misuse: 2,
  /** Ended by Ctrl-C, as shells say it: 128 and the number of the signal. */
  interrupted: 130,
} as const;
