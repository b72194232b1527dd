/** Under which names things are stored on the device; there is nothing else. */
export const keys = { progress: 'progress', setAside: 'setAside', preset: 'preset' } as const;
