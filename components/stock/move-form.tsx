"use client";

import { Trash2 } from "lucide-react";
import { type FormEvent, useId, useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { ScriptForm } from "@/components/ui/control";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { toast } from "@/components/ui/toast";
import { moveItems } from "@/lib/stock/actions";
import { ScanField, type ScannedPart } from "./scan-field";

/** Scan parts, then scan or type the shelf on which they lie from now on. */
export function MoveForm({ locations }: { locations: readonly string[] }) {
  const id = useId();
  const [parts, setParts] = useState<readonly ScannedPart[]>([]);
  const [location, setLocation] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, start] = useTransition();

  const move = (event: FormEvent) => {
    event.preventDefault();
    if (pending) return;
    if (!location.trim()) {
      setProblem("Say where they lie now");
      return;
    }
    start(async () => {
      setProblem(null);
      const answer = await moveItems({ stock_item_ids: parts.map((part) => part.id), location });
      if (!answer.ok) {
        setProblem(answer.error.details[0]?.message ?? answer.error.message);
        return;
      }
      toast.success(
        `${parts.length === 1 ? "One part lies" : `${parts.length} parts lie`} at ${location.trim()}`,
      );
      setParts([]);
      setLocation("");
    });
  };

  return (
    <div className="grid max-w-4xl items-start gap-4 lg:grid-cols-2">
      <Card>
        <CardBody>
          <ScanField<ScannedPart>
            label="Scan or search the parts"
            path="/stock/find"
            onFound={(part) =>
              setParts((before) => (before.some((one) => one.id === part.id) ? before : [part, ...before]))
            }
          />
        </CardBody>
      </Card>
      <Card>
        <CardHeader title={parts.length === 0 ? "Nothing scanned yet" : `Parts to move: ${parts.length}`} />
        <ul className="divide-y empty:hidden">
          {parts.map((part) => (
            <li key={part.id} className="flex items-center gap-2 px-4 py-2">
              <div className="min-w-0 flex-1">
                <p className="font-medium break-words">{part.description || part.part_number}</p>
                <p className="text-sm break-words text-muted-foreground">
                  {part.part_number} · {part.location ? `now at ${part.location}` : "no location yet"}
                </p>
              </div>
              <Button
                size="icon"
                variant="ghost"
                aria-label={`Do not move ${part.part_number}`}
                onClick={() => setParts((before) => before.filter((one) => one.id !== part.id))}
              >
                <Trash2 aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
        <CardBody className="border-t">
          <ScriptForm noValidate className="flex flex-col gap-3" onSubmit={move}>
            {problem ? <Alert tone="danger" live title={problem} /> : null}
            <div className="flex flex-col gap-1.5">
              <Label htmlFor={id}>Shelf, bin or rack</Label>
              <Input
                id={id}
                name="location"
                list={`${id}-known`}
                autoComplete="off"
                value={location}
                onChange={({ target }) => setLocation(target.value)}
              />
              <datalist id={`${id}-known`}>
                {locations.map((known) => (
                  <option key={known} value={known} />
                ))}
              </datalist>
            </div>
            <Button type="submit" size="lg" variant="primary" pending={pending} disabled={parts.length === 0}>
              Move
            </Button>
          </ScriptForm>
        </CardBody>
      </Card>
    </div>
  );
}
