package nl.uitzicht.platform.documents;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Makes a tagged PDF (PDF/UA-1) with title and language out of a page. */
@Singleton
public class PdfDocument {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float PDF_VERSION = 1.7f;

    /** The file of a page of XHTML; pictures stand in it as data. */
    public byte[] of(String html) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .usePdfVersion(PDF_VERSION)
                    .withProducer("Uitzicht")
                    .useFont(() -> PdfRendererBuilder.class.getResourceAsStream(FONT), "Liberation Sans")
                    .withHtmlContent(html, null)
                    .toStream(file)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
