const SIDE = 480;
const QUALITY = 0.85;

/**
 * Makes a small square of a chosen picture on the device, so that the picture itself never leaves it: Base64 of a JPEG, or null when this
 * browser cannot read it. Of a tall picture the upper part stays, where a face is.
 */
export async function squareOf(file: Blob): Promise<string | null> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) return null; // Not a picture, or of a kind this browser does not know: the screen asks for another.
  const side = Math.min(bitmap.width, bitmap.height);
  const canvas = new OffscreenCanvas(SIDE, SIDE);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.imageSmoothingQuality = 'high';
  context.drawImage(
    bitmap,
    (bitmap.width - side) / 2,
    (bitmap.height - side) / 4,
    side,
    side,
    0,
    0,
    SIDE,
    SIDE,
  );
  bitmap.close();
  return base64(await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY }));
}

async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
