import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = 8;
/** Bytes of a pixel: a browser's screenshot is RGB without a palette. */
const PIXEL = 3;
const MAX_COLORS = 256;

/**
 * A screenshot as a PNG with a palette, a third as large: the 256 colours that are most of it, and for each of the
 * others the nearest of these. Takes 8-bit RGB without interlacing (https://www.w3.org/TR/png-3/); throws for all else.
 */
export function smallPng(png: Buffer): Buffer {
  const { width, height, rgb } = decoded(png);
  const counts = new Map<number, number>();
  for (let at = 0; at < rgb.length; at += PIXEL) {
    const color = rgb.readUIntBE(at, PIXEL);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const often = [...counts].sort(([, a], [, b]) => b - a).slice(0, MAX_COLORS);
  const palette = often.map(([color]) => color);
  const nearest = new Map(
    [...counts.keys()].map((color) => [color, indexOfNearest(color, palette)]),
  );
  const rows = Buffer.alloc(height * (width + 1));
  for (let at = 0; at < width * height; at++) {
    const index = nearest.get(rgb.readUIntBE(at * PIXEL, PIXEL)) ?? 0;
    rows[at + Math.floor(at / width) + 1] = index;
  }
  const header = Buffer.from(png.subarray(SIGNATURE + 8, SIGNATURE + 8 + 13));
  header[9] = 3;
  const colors = Buffer.alloc(palette.length * PIXEL);
  palette.forEach((color, at) => {
    colors.writeUIntBE(color, at * PIXEL, PIXEL);
  });
  return Buffer.concat([
    png.subarray(0, SIGNATURE),
    chunk('IHDR', header),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function indexOfNearest(color: number, palette: readonly number[]): number {
  const apart = (other: number) =>
    [0, 8, 16].reduce((sum, shift) => {
      const difference = ((color >> shift) & 255) - ((other >> shift) & 255);
      return sum + difference * difference;
    }, 0);
  let best = 0;
  palette.forEach((other, at) => {
    if (apart(other) < apart(palette[best]!)) best = at;
  });
  return best;
}

function decoded(png: Buffer): { width: number; height: number; rgb: Buffer } {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  if (png.readUIntBE(24, 5) !== 0x08_02_00_00_00) throw new Error('No PNG of 8-bit RGB.');
  const parts: Buffer[] = [];
  for (let at = SIGNATURE; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) !== 'IDAT') continue;
    parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(parts));
  const line = width * PIXEL;
  const rgb = Buffer.alloc(height * line);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (line + 1)];
    for (let x = 0; x < line; x++) {
      const at = y * line + x;
      const left = x >= PIXEL ? rgb[at - PIXEL]! : 0;
      const up = y > 0 ? rgb[at - line]! : 0;
      const corner = x >= PIXEL && y > 0 ? rgb[at - line - PIXEL]! : 0;
      const guesses = [0, left, up, (left + up) >> 1, paeth(left, up, corner)];
      rgb[at] = raw[at + y + 1]! + guesses[filter ?? 0]!;
    }
  }
  return { width, height, rgb };
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs);
  if (a! <= b! && a! <= c!) return left;
  return b! <= c! ? up : corner;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
