"use client";

import { ArrowUpRight, Circle, Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { type PointerEvent, useRef, useState, useTransition } from "react";
import { v7 as newId } from "uuid";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { drawOn } from "@/lib/attachments/actions";
import { pathsOf } from "@/lib/attachments/rules/marks";
import type { Mark } from "@/lib/attachments/schema";
import { contentAddress } from "./content-address";
import type { Shown } from "./shown";

/** What is shorter than this share of the picture is a slip of the finger. */
const SHORTEST = 0.015;

/** Draws arrows and circles on a photograph: drag from where an arrow begins to what it shows, or across what a circle goes round. */
export function Drawing({ shown: { file, drawing }, onDone }: { shown: Shown; onDone(): void }) {
  const router = useRouter();
  const [shape, setShape] = useState<Mark["shape"]>("arrow");
  const [marks, setMarks] = useState<readonly Mark[]>(drawing?.marks ?? []);
  const [drawn, setDrawn] = useState<Mark | null>(null);
  const key = useRef(newId());
  const [pending, start] = useTransition();
  const size = { width: file.width ?? 1, height: file.height ?? 1 };
  const undo = () => setMarks(marks.slice(0, -1));
  useShortcuts({ "Control+z": undo });

  const placeOf = ({ clientX, clientY, currentTarget }: PointerEvent<SVGSVGElement>): Mark["from"] => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    const share = (value: number) => Math.min(1, Math.max(0, value));
    return { x: share((clientX - left) / width), y: share((clientY - top) / height) };
  };
  const finish = () => {
    if (drawn && Math.hypot(drawn.to.x - drawn.from.x, drawn.to.y - drawn.from.y) > SHORTEST)
      setMarks([...marks, drawn]);
    setDrawn(null);
  };
  const save = () =>
    start(async () => {
      const answer = await drawOn({ key: key.current, id: file.id, marks: [...marks] }).catch(() => null);
      if (!answer?.ok) {
        toast.error(answer ? answer.error.message : "No network: press Save again once it is back");
        return;
      }
      router.refresh();
      onDone();
    });
  const { paths, stroke } = pathsOf(drawn ? [...marks, drawn] : marks, size);
  return (
    <>
      <div className="flex min-h-0 flex-1 items-center justify-center bg-black/90 [container-type:size]">
        <div
          className="relative"
          style={{
            aspectRatio: `${size.width} / ${size.height}`,
            width: `min(100cqw, ${(100 * size.width) / size.height}cqh)`,
          }}
        >
          {/* biome-ignore lint/performance/noImgElement: only whoever is signed in may see it */}
          <img src={contentAddress(file.id)} alt="" draggable={false} className="size-full select-none" />
          <svg
            role="img"
            aria-label="What is drawn"
            viewBox={`0 0 ${size.width} ${size.height}`}
            className="absolute inset-0 size-full cursor-crosshair touch-none"
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              const from = placeOf(event);
              setDrawn({ shape, from, to: from });
            }}
            onPointerMove={(event) => {
              if (drawn) setDrawn({ ...drawn, to: placeOf(event) });
            }}
            onPointerUp={finish}
            onPointerCancel={() => setDrawn(null)}
          >
            {["#ffffff", "#e0141b"].map((colour, at) => (
              <g
                key={colour}
                fill="none"
                stroke={colour}
                strokeWidth={at === 0 ? stroke * 1.8 : stroke}
                strokeLinecap="round"
                strokeLinejoin="round"
              >
                {paths.map((d) => (
                  <path key={d} d={d} />
                ))}
              </g>
            ))}
          </svg>
        </div>
      </div>
      <div className="flex flex-wrap justify-center gap-2 px-4 py-3">
        <Button
          size="lg"
          aria-pressed={shape === "arrow"}
          onClick={() => setShape("arrow")}
          className={pressed}
        >
          <ArrowUpRight aria-hidden />
          Arrow
        </Button>
        <Button
          size="lg"
          aria-pressed={shape === "circle"}
          onClick={() => setShape("circle")}
          className={pressed}
        >
          <Circle aria-hidden />
          Circle
        </Button>
        <Button size="lg" disabled={marks.length === 0} onClick={undo}>
          <Undo2 aria-hidden />
          Undo
        </Button>
        <Button size="lg" disabled={pending} onClick={onDone}>
          Cancel
        </Button>
        <Button size="lg" variant="primary" pending={pending} onClick={save}>
          Save
        </Button>
      </div>
    </>
  );
}

const pressed = "aria-pressed:border-primary aria-pressed:bg-accent";
