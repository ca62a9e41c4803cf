"use client";

import { ImageUp, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { InputControl } from "@/components/ui/control";
import { toast } from "@/components/ui/toast";
import { changeLogo } from "@/lib/printing/actions";

interface LogoCardProps {
  hasLogo: boolean;
}

/** Uploads or removes the logo; either takes effect at once, without saving the form. */
export function LogoCard({ hasLogo }: LogoCardProps) {
  const router = useRouter();
  const file = useRef<HTMLInputElement>(null);
  const [pending, start] = useTransition();
  const [problem, setProblem] = useState<string | null>(null);
  const tell = (work: () => Promise<string | null>, done: string) =>
    start(async () => {
      const found = await work();
      setProblem(found);
      if (!found) {
        toast.success(done);
        router.refresh();
      }
    });
  return (
    <div className="flex flex-wrap items-center gap-3 sm:col-span-6">
      <InputControl
        ref={file}
        type="file"
        accept="image/png,image/jpeg"
        className="sr-only"
        aria-label="Logo"
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? "logo-problem" : undefined}
        tabIndex={-1}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          event.currentTarget.value = "";
          if (chosen) tell(() => upload(chosen), "The logo is set");
        }}
      />
      <Button type="button" pending={pending} onClick={() => file.current?.click()}>
        <ImageUp aria-hidden />
        {hasLogo ? "Another logo" : "Choose a logo"}
      </Button>
      {hasLogo ? (
        <Button
          type="button"
          variant="ghost"
          pending={pending}
          onClick={() =>
            tell(async () => {
              const answer = await changeLogo({ logo_key: null });
              return answer.ok ? null : answer.error.message;
            }, "The logo is removed; the garage's name is printed instead")
          }
        >
          <Trash2 aria-hidden />
          Without a logo
        </Button>
      ) : null}
      {problem ? (
        <p id="logo-problem" role="alert" className="text-sm text-danger">
          {problem}
        </p>
      ) : (
        <p className="text-sm text-muted-foreground">PNG or JPEG, 1 MB at most.</p>
      )}
    </div>
  );
}

async function upload(file: File): Promise<string | null> {
  const answer = await fetch("/settings/paper/logo", { method: "POST", body: file }).catch(() => null);
  if (answer?.ok) return null;
  const told = (await answer?.json().catch(() => null)) as { error?: { message?: string } } | null;
  return told?.error?.message ?? "The logo could not be sent. Try again.";
}
