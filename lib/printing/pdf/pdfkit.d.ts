// What pdfkit has beside its public face, and takes beside what its types tell.
declare namespace PDFKit {
  /** A font that is set in. */
  interface FontInUse {
    id: string;
    font: import("./fonts").OpenedFont;
    encode(text: string): [string[], { xAdvance: number; advanceWidth: number }[]];
    ref(): unknown;
  }

  interface PDFDocument {
    _font: FontInUse;
  }
}

declare namespace PDFKit.Mixins {
  /** A picture that is read already. */
  interface OpenedImage {
    label: string;
  }

  interface PDFFont {
    registerFont(name: string, open: import("./fonts").OpenedFont): this;
  }

  interface PDFImage {
    openImage(bytes: Buffer): OpenedImage;
    image(
      src: OpenedImage,
      x: number,
      y: number,
      options: { fit: [number, number]; align: "left" | "right" },
    ): this;
  }
}
