package nl.uitzicht.expertbook

import java.awt.Color
import java.awt.image.BufferedImage
import java.nio.ByteBuffer
import java.util.zip.CRC32
import javax.imageio.ImageIO
import spock.lang.Specification

class PortraitSpec extends Specification {
    def "a #type of #width by #height becomes a small square"() {
        when:
        def portrait = Portrait.of(picture(width, height, type)).get()
        def image = ImageIO.read(new ByteArrayInputStream(portrait))

        then:
        [image.width, image.height] == [400, 400]
        portrait.length < 60_000
        new String(portrait, 0, 10, 'ISO-8859-1').contains('JFIF')

        where:
        type  | width | height
        'jpg' | 640   | 480
        'png' | 300   | 900
        'jpg' | 100   | 100
    }

    def "of a tall picture the upper part stays, of a broad one the middle"() {
        given:
        def tall = picture(200, 600, 'png') { canvas -> canvas.setColor(Color.RED); canvas.fillRect(0, 100, 200, 200) }
        def broad = picture(600, 200, 'png') { canvas -> canvas.setColor(Color.RED); canvas.fillRect(200, 0, 200, 200) }

        expect:
        [tall, broad].every { red(Portrait.of(it).get()) }
    }

    def "what stood beside the picture in the file does not go along"() {
        given: 'a JPEG with a place in its metadata, and a text behind its end'
        def bytes = picture(300, 300, 'jpg')
        def exif = 'Exif\0\0GPSLatitude 52.03'.bytes
        def marked = new ByteArrayOutputStream()
        marked.write(bytes, 0, 2)
        marked.write([0xff, 0xe1, 0, exif.length + 2] as byte[])
        marked.write(exif)
        marked.write(bytes, 2, bytes.length - 2)
        marked.write('<script>hidden</script>'.bytes)

        when:
        def portrait = new String(Portrait.of(marked.toByteArray()).get(), 'ISO-8859-1')

        then:
        !portrait.contains('Exif') && !portrait.contains('GPS') && !portrait.contains('script')
    }

    def "#what is no photo"() {
        expect:
        Portrait.of(file as byte[]).empty

        where:
        what                                   | file
        'nothing'                              | []
        'a text'                               | 'geen foto'.bytes
        'a page that says it is one'           | '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'.bytes
        'a GIF'                                | picture(200, 200, 'gif')
        'something too small to see anybody'   | picture(99, 300, 'png')
        'half a file'                          | picture(300, 300, 'png').toList().take(200)
        'a small file with a huge picture'     | bomb()
        'the beginning of a JPEG and nonsense' | [0xff, 0xd8, 0xff, 0xe0] + (1..500).collect { it * 37 & 0xff }
    }

    private static byte[] picture(int width, int height, String type, Closure draw = {}) {
        def image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB)
        def canvas = image.createGraphics()
        draw(canvas)
        canvas.dispose()
        def bytes = new ByteArrayOutputStream()
        assert ImageIO.write(image, type, bytes)
        bytes.toByteArray()
    }

    /** A PNG whose heading promises 50,000 by 50,000 pixels. */
    private static byte[] bomb() {
        def bytes = picture(200, 200, 'png')
        ByteBuffer.wrap(bytes).putInt(16, 50_000).putInt(20, 50_000)
        def sum = new CRC32()
        sum.update(bytes, 12, 17)
        ByteBuffer.wrap(bytes).putInt(29, (int) sum.value)
        bytes
    }

    private static boolean red(byte[] portrait) {
        def image = ImageIO.read(new ByteArrayInputStream(portrait))
        [[20, 20], [200, 200], [380, 380]].every { x, y -> new Color(image.getRGB(x, y)).with { it.red > 220 && it.green < 40 } }
    }
}
