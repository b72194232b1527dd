/** Under which names things are stored on the device; there is nothing else. */
export const keys = { progress: 'progress', setAside: 'setAside' } as const;
