const collator = new Intl.Collator('vi', { numeric: true });

/** Vietnamese order (a ă â b … d đ), for `sort`; numbers inside names count as numbers. */
export const compareVietnamese = (a: string, b: string): number => collator.compare(a, b);
