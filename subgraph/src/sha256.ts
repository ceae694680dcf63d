import { Bytes } from '@graphprotocol/graph-ts'

/** FIPS 180-4: fractional parts of the cube roots of the first 64 primes. */
const K: StaticArray<u32> = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
]

const BLOCK = 64

/** SHA-256, which graph-ts does not have. */
export function sha256(data: Bytes): Bytes {
  const state: StaticArray<u32> = [
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
  ]
  const message = padded(data)
  const schedule = new StaticArray<u32>(BLOCK)
  for (let at = 0; at < message.length; at += BLOCK) absorb(state, message, at, schedule)
  const digest = new Bytes(32)
  for (let i = 0; i < 32; i++) digest[i] = (state[i >> 2] >> (24 - 8 * (i & 3))) as u8
  return digest
}

/** The data, one bit, zeros, and the length in bits as eight bytes, filling whole blocks. */
function padded(data: Bytes): Uint8Array {
  const length = ((data.length + 8) / BLOCK + 1) * BLOCK
  const message = new Uint8Array(length)
  message.set(data)
  message[data.length] = 0x80
  const bits = (data.length as u64) * 8
  for (let i = 0; i < 8; i++) message[length - 1 - i] = (bits >> (8 * i)) as u8
  return message
}

function absorb(state: StaticArray<u32>, message: Uint8Array, at: i32, w: StaticArray<u32>): void {
  for (let i = 0; i < 16; i++) {
    const j = at + 4 * i
    w[i] =
      ((message[j] as u32) << 24) |
      ((message[j + 1] as u32) << 16) |
      ((message[j + 2] as u32) << 8) |
      (message[j + 3] as u32)
  }
  for (let i = 16; i < BLOCK; i++) {
    const s0 = rotr(w[i - 15], 7) ^ rotr(w[i - 15], 18) ^ (w[i - 15] >> 3)
    const s1 = rotr(w[i - 2], 17) ^ rotr(w[i - 2], 19) ^ (w[i - 2] >> 10)
    w[i] = w[i - 16] + s0 + w[i - 7] + s1
  }
  let a = state[0]
  let b = state[1]
  let c = state[2]
  let d = state[3]
  let e = state[4]
  let f = state[5]
  let g = state[6]
  let h = state[7]
  for (let i = 0; i < BLOCK; i++) {
    const t1 = h + (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + w[i]
    const t2 = (rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
    h = g
    g = f
    f = e
    e = d + t1
    d = c
    c = b
    b = a
    a = t1 + t2
  }
  state[0] += a
  state[1] += b
  state[2] += c
  state[3] += d
  state[4] += e
  state[5] += f
  state[6] += g
  state[7] += h
}

function rotr(x: u32, bits: u32): u32 {
  return (x >> bits) | (x << (32 - bits))
}
