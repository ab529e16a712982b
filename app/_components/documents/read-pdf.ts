import { getDocumentProxy } from "unpdf";
import { joinLines, type PlacedText } from "./join-lines";

/** The text of a PDF, page after page. Pictures of text give nothing. @throws when it is none or locked */
export async function readPdf(bytes: ArrayBuffer): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false });
  try {
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(joinLines(items.flatMap((item) => ("str" in item ? [placed(item)] : []))));
    }
    return pages.join("\n\n");
  } finally {
    await document.destroy();
  }
}

interface PdfText {
  readonly str: string;
  readonly transform: readonly number[];
  readonly height: number;
}

function placed({ str, transform, height }: PdfText): PlacedText {
  const [, , , scale = 0, x = 0, y = 0] = transform;
  return { text: str, x, y, size: height === 0 ? Math.abs(scale) : height };
}
