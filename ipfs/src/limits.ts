/** A body is one raw IPFS block of at most this many bytes. */
export const MAX_BODY_BYTES = 256 * 1024

/**
 * A photo named by a body is one raw IPFS block of at most this many bytes, so that one SHA-256 verifies it.
 * It is also the size into which an upload is cut: below it, adding a file gives a raw CID.
 */
export const MAX_IMAGE_BYTES = 1024 * 1024
