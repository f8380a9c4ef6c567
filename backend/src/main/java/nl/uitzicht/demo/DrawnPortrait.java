package nl.uitzicht.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** A drawing in the place of a photo: nobody of the demonstration exists. */
final class DrawnPortrait {
    private static final int SIDE = 400;
    private static final List<Integer> BEHIND = List.of(0xe2eff1, 0xf3dfb6, 0xdfe7d5, 0xead9d2, 0xd7dfec);
    private static final List<Integer> SKIN = List.of(0xf0c8a4, 0xd9a066, 0x8d5a3b, 0xe8b98f, 0x6d4530);
    private static final List<Integer> HAIR = List.of(0x3a2a20, 0x8a5a2b, 0x1d1a18, 0xb9873c, 0x8f8f8c, 0x5b3420);
    private static final List<Integer> SHIRT =
            List.of(0x0b4a58, 0xa4552f, 0x4b6b3c, 0x6a4a7c, 0x33527a, 0x8a4b00, 0x2f6b66);

    private DrawnPortrait() {}

    /** Always the same for the same number. */
    static byte[] of(int number) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        draw(canvas, number);
        canvas.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void draw(Graphics2D canvas, int number) {
        Color hair = colour(HAIR, number);
        Color skin = colour(SKIN, number * 3 + number / 5);
        canvas.setColor(colour(BEHIND, number));
        canvas.fillRect(0, 0, SIDE, SIDE);
        if (number % 2 == 0) {
            canvas.setColor(hair);
            canvas.fill(new RoundRectangle2D.Double(112, 96, 176, 218, 150, 150));
        }
        canvas.setColor(skin);
        canvas.fill(new RoundRectangle2D.Double(170, 236, 60, 90, 50, 50));
        canvas.setColor(colour(SHIRT, number));
        canvas.fill(new Ellipse2D.Double(70, 300, 260, 220));
        canvas.setColor(skin);
        canvas.fill(new Ellipse2D.Double(172, 286, 56, 44));
        canvas.fill(new Ellipse2D.Double(130, 104, 140, 176));
        canvas.setColor(hair);
        canvas.fill(new Arc2D.Double(122, 88, 156, 150, 0, 180, Arc2D.CHORD));
    }

    private static Color colour(List<Integer> palette, int number) {
        return new Color(palette.get(number % palette.size()));
    }
}
