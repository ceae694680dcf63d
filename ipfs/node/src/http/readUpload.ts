import type { FastifyRequest } from 'fastify'
import { Refusal } from './refusal.ts'

export interface Upload {
  /** The file's name as its sender gave it; may be empty. */
  readonly name: string
  readonly bytes: Buffer
}

/**
 * Reads the one file of a `multipart/form-data` request into memory.
 * @param limit The most bytes it may have; reading stops there.
 * @throws Refusal 400 when there is no file or more than one, 413 when it is too large, 415 for another media type.
 */
export async function readUpload(request: FastifyRequest, limit: number): Promise<Upload> {
  if (!request.isMultipart()) throw new Refusal(415, 'Send one file as multipart/form-data.')
  let upload: Upload | undefined
  try {
    const limits = { files: 1, fields: 0, parts: 1, fileSize: limit, headerPairs: 20 }
    for await (const part of request.parts({ limits })) {
      if (part.type !== 'file' || part.mimetype === 'application/x-directory') {
        throw new Refusal(400, 'Send one file and nothing else: no fields and no directories.')
      }
      upload = { name: part.filename ?? '', bytes: await part.toBuffer() }
    }
  } catch (error) {
    throw toRefusal(error, limit)
  }
  if (!upload) throw new Refusal(400, 'There is no file in the request: send one as multipart/form-data.')
  return upload
}

/** Reasons of @fastify/multipart, by its codes; what has none is a parser's complaint about the request. */
function toRefusal(error: unknown, limit: number): Refusal {
  if (error instanceof Refusal) return error
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'FST_REQ_FILE_TOO_LARGE') return new Refusal(413, `The file is larger than ${limit} bytes.`)
  if (code === 'FST_FILES_LIMIT' || code === 'FST_FIELDS_LIMIT' || code === 'FST_PARTS_LIMIT') {
    return new Refusal(400, 'Send one file and nothing else: no fields and no directories.')
  }
  const reason = error instanceof Error ? error.message : String(error)
  return new Refusal(400, `The multipart request is broken: ${reason}`)
}
