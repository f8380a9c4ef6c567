package nl.uitzicht.onboarding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The workbook to fill in: the headings of every sheet, and on a sheet of its own what each column wants. */
final class Template {
    private static final List<String> NOTES = List.of(
            "Vul de bladen in en lees het bestand in bij Begin met je bestaande gegevens. Je ziet eerst wat er gebeurt.",
            "Schrijf geen namen van leerlingen of ouders. Een vraag is één anonieme zin.",
            "Datums: 22-11-2026. Uren: 1,5 is anderhalf uur, in stappen van 5 minuten. Werkdagen: ma di wo do vr.",
            "Over: leerling, groep of school. Meewerkend: e-mailadressen met een komma ertussen.",
            "Uren horen bij een traject (het nummer van het blad Trajecten), bij een netwerk, of bij geen van beide.",
            "Een tweede keer inlezen verandert niets aan wat er al staat.");

    private Template() {}

    static byte[] make() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Uitzicht", null)) {
            for (OnboardingSheet sheet : OnboardingSheet.values()) {
                headings(workbook.newWorksheet(sheet.title()), sheet.columns());
            }
            explain(workbook.newWorksheet("Uitleg"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void headings(Worksheet sheet, List<OnboardingSheet.Column> columns) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i).heading());
            sheet.width(i, 22);
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        sheet.finish();
    }

    private static void explain(Worksheet sheet) throws IOException {
        int row = 0;
        for (String note : NOTES) {
            sheet.value(row++, 0, note);
        }
        for (OnboardingSheet of : OnboardingSheet.values()) {
            row++;
            sheet.value(row, 0, of.title());
            sheet.range(row, 0, row, 2).style().bold().set();
            row++;
            for (OnboardingSheet.Column column : of.columns()) {
                sheet.value(row, 0, column.heading());
                sheet.value(row++, 1, column.example());
            }
        }
        sheet.width(0, 30);
        sheet.width(1, 30);
        sheet.finish();
    }
}
