/** Whether bytes are packed by gzip: their first two say so. */
export const isPacked = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;
