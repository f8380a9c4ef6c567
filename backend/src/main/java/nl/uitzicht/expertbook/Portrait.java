package nl.uitzicht.expertbook;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes a square portrait out of a picture file. What the bytes are decides, not what they are called; the result is drawn anew, so that no
 * place, device or hidden content of the file goes along. Its size is looked at before it is unpacked: a small file may hold a huge picture.
 */
final class Portrait {
    static final int SIDE = 400;
    private static final int SMALLEST = 100;
    private static final int MOST_PIXELS = 12_000_000;
    private static final float QUALITY = 0.85f;
    private static final int TAG_BYTES = 16;
    private static final Set<String> TYPES = Set.of("jpeg", "png");

    private Portrait() {}

    /** Empty for what is not a JPEG or PNG of at least 100 by 100 and at most 12 million pixels. */
    static Optional<byte[]> of(byte[] file) {
        return picture(file).map(Portrait::square).map(Portrait::jpeg);
    }

    private static Optional<BufferedImage> picture(byte[] file) {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            return readers.hasNext() ? read(readers.next(), stream) : Optional.empty();
        } catch (IOException | RuntimeException broken) {
            return Optional
                    .empty(); // Readers throw all kinds of these at files that are cut off or tampered with: those are
            // no photos.
        }
    }

    /** What names these bytes, in an address and to a cache. */
    static String tag(byte[] portrait) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(portrait), 0, TAG_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<BufferedImage> read(ImageReader reader, ImageInputStream stream) throws IOException {
        try {
            if (!TYPES.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
            reader.setInput(stream, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            boolean fits = Math.min(width, height) >= SMALLEST && (long) width * height <= MOST_PIXELS;
            return fits ? Optional.of(reader.read(0)) : Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** The middle of it; of a tall picture the upper part, where a face is. */
    private static BufferedImage square(BufferedImage picture) {
        int side = Math.min(picture.getWidth(), picture.getHeight());
        int left = (picture.getWidth() - side) / 2;
        int top = (picture.getHeight() - side) / 4;
        BufferedImage portrait = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = portrait.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            canvas.drawImage(picture, 0, 0, SIDE, SIDE, left, top, left + side, top + side, Color.WHITE, null);
        } finally {
            canvas.dispose();
        }
        return portrait;
    }

    private static byte[] jpeg(BufferedImage portrait) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(portrait, null, null), quality);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
