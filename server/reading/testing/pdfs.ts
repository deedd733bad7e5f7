/** A line of text at a place on the page, in points from the lower left. */
export interface PdfLine {
  text: string;
  x?: number;
  y: number;
  size?: number;
}

/** A PDF written by hand, with a page for each list of lines. */
export function pdfOf(pages: readonly (readonly PdfLine[])[], trailer = ''): Buffer {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>'];
  const pageNumbers = pages.map((_, index) => 4 + 2 * index);
  objects.push(`<< /Type /Pages /Count ${pages.length} /Kids [${pageNumbers.map((n) => `${n} 0 R`).join(' ')}] >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  pages.forEach((lines, index) => {
    const content = lines.map(drawn).join('\n');
    const resources = '/Resources << /Font << /F1 3 0 R >> >>';
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources} /Contents ${5 + 2 * index} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  });
  return assembled(objects, trailer);
}

/** One that asks for a password: its trailer names an encryption whose check fails for the empty one. */
export function lockedPdf(): Buffer {
  const hex = (byte: string) => `<${byte.repeat(32)}>`;
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${hex('41')} /U ${hex('42')} /P -4 >>`;
  return pdfOf([[{ text: 'secret', y: 700 }]], `${encrypt} /ID [${hex('43')} ${hex('43')}]`);
}

function drawn({ text, x = 72, y, size = 11 }: PdfLine): string {
  const escaped = text.replace(/[\\()]/g, (each) => `\\${each}`);
  return `BT /F1 ${size} Tf ${x} ${y} Td (${escaped}) Tj ET`;
}

function assembled(objects: readonly string[], trailer: string): Buffer {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
