import { SIGNATURE_RATIO } from "@/lib/core/input/signature";

/**
 * A box to sign in by finger, pen or mouse. It is shown by its own small script, public/sign.js, which has no use for the rest of the
 * house's: a browser without scripts sends the typed name alone.
 */
export const DrawnSignature = ({ nonce }: { nonce: string | undefined }) => (
  <div id="drawn" hidden className="flex flex-col gap-1.5">
    <div className="flex items-center justify-between gap-2">
      <p className="text-base font-medium">
        Sign here <span className="font-normal text-muted-foreground">(optional)</span>
      </p>
      <button type="button" id="clear-drawn" className="min-h-12 rounded-md px-3 text-base hover:bg-accent">
        Clear
      </button>
    </div>
    <canvas
      role="img"
      aria-label="Where you draw your signature"
      style={{ aspectRatio: `1 / ${SIGNATURE_RATIO}` }}
      className="w-full touch-none rounded-md border border-input bg-white text-slate-950"
    />
    <input type="hidden" name="signature" defaultValue="" />
    <script src="/sign.js" data-own="" nonce={nonce} defer />
  </div>
);
