// The histogram as a brush: drag over the bars to choose a period. With the keyboard the chart is
// one stop: arrows move, Shift and arrows choose, Enter opens. Without script each bar is a link.
const SVG = "http://www.w3.org/2000/svg";

function enhance(figure) {
  const chart = figure.querySelector("svg");
  const bars = [...chart.querySelectorAll("a")];
  if (bars.length < 2) return;
  const mirrored = document.documentElement.dir === "rtl";
  const swallow = (event) => { event.preventDefault(); event.stopPropagation(); };
  let start = null;
  let end = null;
  let brush = null;

  const place = (bar) => bar.firstElementChild.nextElementSibling.getBoundingClientRect();

  const nearest = (x) => bars.reduce((best, bar) => {
    const box = place(bar);
    const away = Math.max(box.left - x, x - box.right, 0);
    return away < best.away ? { bar, away } : best;
  }, { bar: null, away: Infinity }).bar;

  const ordered = () => [start, end].sort((one, other) => bars.indexOf(one) - bars.indexOf(other));

  function draw() {
    if (!brush) {
      brush = document.createElementNS(SVG, "rect");
      brush.setAttribute("class", "histogram__brush");
      brush.setAttribute("y", "0");
      brush.setAttribute("height", "100%");
      chart.append(brush);
    }
    const [first, last] = ordered().map(place);
    const left = Math.min(first.left, last.left) - chart.getBoundingClientRect().left;
    brush.setAttribute("x", left);
    brush.setAttribute("width", Math.max(first.right, last.right) - Math.min(first.left, last.left));
  }

  function clear() {
    start = end = null;
    brush?.remove();
    brush = null;
  }

  // Beside the filters the period is one of them; elsewhere it is a page to go to.
  function open() {
    const [first, last] = ordered();
    const fields = document.getElementById("view")?.elements;
    if (fields?.from && fields.to) {
      fields.from.value = first.dataset.from;
      fields.to.value = last.dataset.to;
      fields.from.form.requestSubmit();
      return;
    }
    const address = new URL(figure.dataset.base || "?", location.href);
    address.searchParams.set("from", first.dataset.from);
    address.searchParams.set("to", last.dataset.to);
    location.assign(address);
  }

  chart.addEventListener("click", (event) => {
    const bar = event.target.closest("a");
    if (!bar || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    start = end = bar;
    open();
  });

  let pressed = null;
  chart.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || event.pointerType === "touch") return;
    pressed = event.clientX;
    clear();
  });
  chart.addEventListener("dragstart", (event) => event.preventDefault());
  window.addEventListener("pointermove", (event) => {
    if (pressed === null || (start === null && Math.abs(event.clientX - pressed) < 6)) return;
    start ??= nearest(pressed);
    end = nearest(event.clientX);
    draw();
  });
  window.addEventListener("pointerup", () => {
    pressed = null;
    if (start && end) {
      chart.addEventListener("click", swallow, { once: true, capture: true });
      setTimeout(() => chart.removeEventListener("click", swallow, { capture: true }));
      open();
    }
  });
  window.addEventListener("pageshow", clear);

  bars.forEach((bar, number) => { bar.setAttribute("tabindex", number ? "-1" : "0"); });
  chart.addEventListener("keydown", (event) => {
    const at = bars.indexOf(event.target.closest("a"));
    const forward = mirrored ? "ArrowLeft" : "ArrowRight";
    const steps = { [forward]: 1, [mirrored ? "ArrowRight" : "ArrowLeft"]: -1, Home: -bars.length, End: bars.length };
    if (event.key === "Escape") clear();
    if (event.key === "Enter" && start && end && start !== end) {
      event.preventDefault();
      open();
    }
    if (at < 0 || !(event.key in steps)) return;
    event.preventDefault();
    const next = bars[Math.min(Math.max(at + steps[event.key], 0), bars.length - 1)];
    if (event.shiftKey) {
      start ??= bars[at];
      end = next;
      draw();
    } else {
      clear();
    }
    bars[at].setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  });
}

const enhanceAll = () => document.querySelectorAll("[data-histogram]:not([data-ready])").forEach((figure) => {
  figure.dataset.ready = "";
  enhance(figure);
});
enhanceAll();
document.addEventListener("htmx:afterSettle", enhanceAll);
