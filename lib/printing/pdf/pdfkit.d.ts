// Members of pdfkit beyond its public API, and arguments that it accepts beyond its types.
declare namespace PDFKit {
  /** The current font. */
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
  /** An image that has already been read. */
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
