// The box to sign in on the page by which a customer approves work: see components/approvals/public/drawn-signature.tsx. It writes strokes
// as lib/core/input/signature.ts reads them: points in thousandths of the box's width, strokes apart by semicolons.
(() => {
  const box = document.getElementById("drawn");
  const canvas = box?.querySelector("canvas");
  const value = box?.querySelector("input[name=signature]");
  if (!canvas || !value) return;
  const strokes = [];
  const apart = 3;

  const draw = () => {
    const density = window.devicePixelRatio;
    const { clientWidth, clientHeight } = canvas;
    canvas.width = Math.round(clientWidth * density);
    canvas.height = Math.round(clientHeight * density);
    const pen = canvas.getContext("2d");
    pen.scale((density * clientWidth) / 1000, (density * clientWidth) / 1000);
    pen.lineWidth = 2200 / clientWidth;
    pen.lineCap = "round";
    pen.lineJoin = "round";
    pen.strokeStyle = getComputedStyle(canvas).color;
    for (const stroke of strokes) {
      pen.beginPath();
      for (const [i, [x, y]] of stroke.entries()) {
        if (i === 0) pen.moveTo(x, y);
        pen.lineTo(x, y);
      }
      pen.stroke();
    }
    value.value = strokes.map((stroke) => stroke.map((point) => point.join(",")).join(" ")).join(";");
  };

  const at = (event) => {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const within = (distance, most) => Math.round((Math.min(Math.max(distance, 0), most) / width) * 1000);
    return [within(event.clientX - left, width), within(event.clientY - top, height)];
  };

  canvas.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || !event.isPrimary) return;
    canvas.setPointerCapture(event.pointerId);
    strokes.push([at(event)]);
    draw();
  });
  canvas.addEventListener("pointermove", (event) => {
    const stroke = strokes.at(-1);
    const last = stroke?.at(-1);
    if (!last || !canvas.hasPointerCapture(event.pointerId)) return;
    const point = at(event);
    if (Math.hypot(point[0] - last[0], point[1] - last[1]) < apart) return;
    stroke.push(point);
    draw();
  });
  document.getElementById("clear-drawn")?.addEventListener("click", () => {
    strokes.length = 0;
    draw();
  });
  // Turning the telephone blanks a canvas.
  new ResizeObserver(draw).observe(canvas);
  box.hidden = false;
})();
