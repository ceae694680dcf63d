import * as z from 'zod/mini'

/** 32 bytes as contracts and their digests are written: `0x` and 64 lower-case hexadecimal digits. */
export const bytes32Schema = z.templateLiteral(['0x', z.string().check(z.regex(/^[0-9a-f]{64}$/))])
