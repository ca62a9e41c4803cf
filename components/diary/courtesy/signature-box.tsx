"use client";

import { Eraser } from "lucide-react";
import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from "react";
import { FieldNotes, fieldId } from "@/components/form/field";
import { useForm } from "@/components/form/form";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { type Point, SIGNATURE_RATIO, type Strokes, writeStrokes } from "@/lib/core/input/signature";
import { SentValue } from "../booking/sent-value";

/** Points closer than this, in thousandths of the width, say nothing more about a line. */
const APART = 3;

/**
 * A box to sign in by finger, pen or mouse; what is drawn is a value of the form. It takes no keys: whoever cannot draw types the
 * name beside it.
 */
export function SignatureBox({ name, label }: { name: string; label: string }) {
  const form = useForm();
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<Point[][]>([]);
  const [strokes, setStrokes] = useState<Strokes>([]);
  const signed = strokes.length > 0;
  const error = form.errorOf(name);
  const id = fieldId(form, name);

  useEffect(() => {
    const box = canvas.current;
    if (!box) return;
    const redraw = () => draw(box, drawing.current);
    const observer = new ResizeObserver(redraw);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);

  function pointAt(event: ReactPointerEvent<HTMLCanvasElement>): Point {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const within = (value: number, most: number) =>
      Math.round((Math.min(Math.max(value, 0), most) / width) * 1000);
    return [within(event.clientX - left, width), within(event.clientY - top, height)];
  }

  function begin(event: ReactPointerEvent<HTMLCanvasElement>) {
    if (event.button !== 0 || !event.isPrimary) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current.push([pointAt(event)]);
    draw(event.currentTarget, drawing.current);
  }

  function go(event: ReactPointerEvent<HTMLCanvasElement>) {
    const stroke = drawing.current.at(-1);
    const last = stroke?.at(-1);
    if (!stroke || !last || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const point = pointAt(event);
    if (Math.hypot(point[0] - last[0], point[1] - last[1]) < APART) return;
    stroke.push(point);
    draw(event.currentTarget, drawing.current);
  }

  const lift = () => setStrokes([...drawing.current]);

  function clear() {
    drawing.current = [];
    setStrokes([]);
    if (canvas.current) draw(canvas.current, []);
  }

  return (
    <div data-slot="field" className="flex min-w-0 flex-col gap-1.5">
      <SentValue name={name} value={writeStrokes(strokes)} />
      <div className="flex items-center justify-between gap-2">
        <p id={`${id}-label`} className="text-sm font-medium">
          {label}
        </p>
        <Button size="sm" variant="ghost" disabled={!signed} onClick={clear}>
          <Eraser aria-hidden />
          Clear<span className="sr-only"> the signature</span>
        </Button>
      </div>
      <canvas
        ref={canvas}
        role="img"
        aria-label={signed ? "The signature, drawn" : "Nothing is drawn yet"}
        aria-describedby={error ? `${id}-error` : undefined}
        style={{ aspectRatio: `1 / ${SIGNATURE_RATIO}` }}
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={lift}
        onPointerCancel={lift}
        className={cn(
          "w-full cursor-crosshair touch-none rounded-md border border-input bg-white text-slate-950",
          error && "border-danger",
        )}
      />
      <FieldNotes name={name} />
    </div>
  );
}

const PEN = 2.2;

function draw(canvas: HTMLCanvasElement, strokes: Strokes): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  const { clientWidth: width, clientHeight: height } = canvas;
  const density = window.devicePixelRatio;
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  context.scale(density, density);
  context.lineWidth = PEN;
  context.lineCap = "round";
  context.lineJoin = "round";
  context.strokeStyle = getComputedStyle(canvas).color;
  for (const stroke of strokes) {
    context.beginPath();
    stroke.forEach(([x, y], i) => {
      const at = [(x / 1000) * width, (y / 1000) * width] as const;
      if (i === 0) context.moveTo(...at);
      context.lineTo(...at);
    });
    context.stroke();
  }
}
