"use client";

import { Camera, CameraOff } from "lucide-react";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";

/** The part of the Barcode Detection API that is used; few browsers have it. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { rawValue: string }[]>;
}
type DetectorClass = new () => Detector;

const detectorClass = (): DetectorClass | undefined => Reflect.get(globalThis, "BarcodeDetector");

/** How often the camera's picture is looked at, in ms, and how long the same code does not count again. */
const LOOK_MS = 200;
const AGAIN_MS = 2500;

/** Reads barcodes with the device's camera, where the browser can; where it cannot, there is no button. */
export function CameraScan({ onScan }: { onScan(code: string): void }) {
  const [able, setAble] = useState(false);
  const [on, setOn] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => setAble(detectorClass() !== undefined && Boolean(navigator.mediaDevices)), []);
  if (!able) return null;
  const Icon = on ? CameraOff : Camera;
  return (
    <div className="flex flex-col gap-2">
      <Button
        size="lg"
        aria-pressed={on}
        onClick={() => {
          setProblem(null);
          setOn(!on);
        }}
      >
        <Icon aria-hidden />
        {on ? "Stop the camera" : "Scan with the camera"}
      </Button>
      {problem ? <p role="alert">{problem}</p> : null}
      {on ? (
        <Viewfinder
          onScan={onScan}
          onFail={() => {
            setOn(false);
            setProblem("The camera may not be used. Type the number, or use a scanner.");
          }}
        />
      ) : null}
    </div>
  );
}

function Viewfinder({ onScan, onFail }: { onScan(code: string): void; onFail(): void }) {
  const video = useRef<HTMLVideoElement>(null);
  const scanned = useEffectEvent(onScan);
  const failed = useEffectEvent(onFail);
  useEffect(() => {
    const Detects = detectorClass();
    let stream: MediaStream | null = null;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let gone = false;
    const seen = { code: "", at: 0 };
    async function begin(element: HTMLVideoElement, detector: Detector) {
      const opened = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      if (gone) return stop(opened);
      stream = opened;
      element.srcObject = opened;
      await element.play();
      await look(element, detector);
    }
    async function look(element: HTMLVideoElement, detector: Detector) {
      const [code] = await detector.detect(element).catch(() => []);
      const now = performance.now();
      if (code && !gone && (code.rawValue !== seen.code || now - seen.at > AGAIN_MS)) {
        Object.assign(seen, { code: code.rawValue, at: now });
        scanned(code.rawValue);
      }
      if (!gone) timer = setTimeout(() => void look(element, detector), LOOK_MS);
    }
    if (video.current && Detects)
      begin(video.current, new Detects()).catch(() => (gone ? undefined : failed()));
    return () => {
      gone = true;
      if (timer) clearTimeout(timer);
      if (stream) stop(stream);
    };
  }, []);
  return (
    <video
      ref={video}
      muted
      playsInline
      className="aspect-video w-full rounded-lg border bg-black object-cover"
    />
  );
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
