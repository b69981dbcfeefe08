/**
 * V8 is tuned for programs that live long and have a machine to themselves. A run lives for seconds, makes many short-lived objects, keeps
 * few, and shares the runner's memory with other steps. docs/performance.md tells what these gain. All of them are read by V8 whenever it
 * decides, so that they work though it has started; a flag that is read once, at the start, can crash it here.
 */
export const shortLifeFlags = [
  // Young objects have one MiB, as at the start: what is dropped at once is found soon, and costs no memory.
  '--semi-space-growth-factor=1',
  // Old objects are looked at when they have grown by three fifths, not when they have grown fourfold.
  '--heap-growing-percent=60',
  // Only what runs over and over is compiled for speed: most functions end before their compilation would pay.
  '--invocation-count-for-maglev=3000',
  '--invocation-count-for-turbofan=100000',
] as const
