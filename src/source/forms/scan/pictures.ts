import { readRedChannel } from './grey.ts';
import { checkPixels, refuseBroken, type Sheet, type Sheets } from './sheets.ts';

/** Plans are printed on A4: the longer side of a sheet, in inches. */
const LONG_SIDE = 11.69;
/** Finer than this gains nothing that can be read. */
const READ_AT = 300;

interface Size {
  width: number;
  height: number;
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const isPng = (bytes: Uint8Array): boolean => bytes.length > 24 && view(bytes).getUint32(0) === 0x89504e47;
const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8;
export const isTiff = (bytes: Uint8Array): boolean =>
  bytes.length > 8 && [0x49492a00, 0x4d4d002a].includes(view(bytes).getUint32(0));

const readPngSize = (bytes: Uint8Array): Size => ({
  width: view(bytes).getUint32(16),
  height: view(bytes).getUint32(20),
});

/** The frame header (SOF) of a JPEG holds its size; null where there is none. */
function readJpegSize(bytes: Uint8Array): Size | null {
  const data = view(bytes);
  for (let at = 2; at + 9 < bytes.length; ) {
    const marker = data.getUint16(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { height: data.getUint16(at + 5), width: data.getUint16(at + 7) };
    at += 2 + data.getUint16(at + 2);
  }
  return null;
}

/** Size of a PNG or JPEG, read before anything is decoded; null for other bytes. */
function readSize(bytes: Uint8Array): Size | null {
  if (isPng(bytes)) return readPngSize(bytes);
  return isJpeg(bytes) ? readJpegSize(bytes) : null;
}

const measureResolution = ({ width, height }: Size): number => Math.max(width, height) / LONG_SIDE;

type Drawable = Awaited<ReturnType<typeof import('@napi-rs/canvas').loadImage>>;

/** Draws a picture, made smaller where it is finer than reading needs. */
async function drawPicture(picture: Drawable | import('@napi-rs/canvas').Canvas): Promise<Sheet> {
  const { createCanvas } = await import('@napi-rs/canvas');
  const scannedAt = measureResolution(picture);
  const scale = Math.min(1, READ_AT / scannedAt);
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  const pen = createCanvas(width, height).getContext('2d');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, width, height);
  const grey = readRedChannel(pen.getImageData(0, 0, width, height).data, width, height, scannedAt * scale);
  return { grey, scannedAt };
}

async function readPicture(bytes: Uint8Array, file: string): Promise<Sheet> {
  const { loadImage } = await import('@napi-rs/canvas');
  const size = readSize(bytes);
  if (size === null) return refuseBroken(file, 'a PNG, JPEG or TIFF picture', 'bytes of another form');
  checkPixels(file, 1, size.width, size.height);
  const picture = await loadImage(Buffer.from(bytes)).catch((error: unknown) =>
    refuseBroken(file, 'a picture that can be decoded', error),
  );
  return drawPicture(picture);
}

/** One page of a TIFF. */
async function readTiffPage(buffer: ArrayBuffer, page: number, file: string): Promise<Sheet> {
  const { default: tiff } = await import('utif2');
  const { createCanvas, ImageData } = await import('@napi-rs/canvas');
  const ifd = listTiffPages(tiff, buffer)[page - 1];
  if (!ifd) return refuseBroken(file, `a page ${page}`, 'fewer pages');
  checkPixels(file, page, Number((ifd.t256 as number[])[0]), Number((ifd.t257 as number[])[0]));
  try {
    tiff.decodeImage(buffer, ifd);
  } catch (error) {
    return refuseBroken(file, 'a TIFF that can be decoded', error);
  }
  const canvas = createCanvas(ifd.width, ifd.height);
  const pixels = new ImageData(Uint8ClampedArray.from(tiff.toRGBA8(ifd)), ifd.width, ifd.height);
  canvas.getContext('2d').putImageData(pixels, 0, 0);
  return drawPicture(canvas);
}

type Tiff = typeof import('utif2');

/** Directories of a TIFF that hold a page: other ones hold thumbnails' and cameras' data. */
const listTiffPages = (tiff: Tiff, buffer: ArrayBuffer): import('utif2').IFD[] =>
  tiff.decode(buffer).filter((ifd) => Array.isArray(ifd.t256) && Array.isArray(ifd.t257));

async function openTiffSheets(bytes: Uint8Array, file: string): Promise<Sheets> {
  const { default: tiff } = await import('utif2');
  const buffer = Uint8Array.from(bytes).buffer;
  try {
    const { length } = listTiffPages(tiff, buffer);
    if (length === 0) return refuseBroken(file, 'a TIFF with a page', 'none');
    return { count: length, read: (page) => readTiffPage(buffer, page, file), close: async () => {} };
  } catch (error) {
    return refuseBroken(file, 'a TIFF that can be opened', error);
  }
}

/** The pages of a PNG, JPEG or TIFF as sheets. Throws a `Refusal` for other bytes, and for a picture too large. */
export async function openPictureSheets(bytes: Uint8Array, file: string): Promise<Sheets> {
  if (isTiff(bytes)) return openTiffSheets(bytes, file);
  return { count: 1, read: () => readPicture(bytes, file), close: async () => {} };
}
