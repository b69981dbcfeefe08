import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { noteFileRead } from './files-read.ts'

const mebibyte = 1024 * 1024
/** Bytes that are asked of the system at once. */
const chunkBytes = 64 * 1024

/** The bytes of a file; or why there are none, as the end of a sentence that begins with the file's name. */
export type FileReading =
  | { readonly status: 'read'; readonly bytes: Uint8Array }
  | { readonly status: 'missing' | 'unusable'; readonly problem: string }

/**
 * Reads a regular file. Its bytes are counted while they come, because a size says nothing beforehand: a file below `/proc` has none, and
 * one that somebody writes to grows.
 */
export async function readBounded(path: string, byteLimit: number): Promise<FileReading> {
  try {
    // Without O_NONBLOCK, opening a pipe that nobody writes to never ends. Windows has no such flag, and no such pipes.
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      if (!(await handle.stat()).isFile()) return { status: 'unusable', problem: 'is not a file' }
      noteFileRead(resolve(path))
      const bytes = await firstBytes(chunksOf(handle), byteLimit)
      return bytes === null ? { status: 'unusable', problem: largerThan(byteLimit) } : { status: 'read', bytes }
    } finally {
      await handle.close()
    }
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return missing
      ? { status: 'missing', problem: 'does not exist' }
      : { status: 'unusable', problem: 'does not exist or cannot be read' }
  }
}

/** Every byte of a stream; null where there are more than the limit, and then the rest is left in it. */
export async function firstBytes(stream: AsyncIterable<Uint8Array>, byteLimit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > byteLimit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** As the end of a sentence that begins with the file's name. */
export function largerThan(byteLimit: number): string {
  return `is larger than ${byteLimit / mebibyte} MiB`
}

async function* chunksOf(handle: FileHandle): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(chunkBytes), 0, chunkBytes, null)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
  }
}
