/* Shows a copy button beside what can be copied, and says when it was. */
"use strict";

function enhanceCopy(button) {
  const source = document.getElementById(button.dataset.copy);
  if (!source || !navigator.clipboard) return;
  const words = button.innerHTML;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const text = source.cloneNode(true);
    text.querySelectorAll("button").forEach((one) => one.remove());
    await navigator.clipboard.writeText(text.textContent.trim());
    button.textContent = button.dataset.copied;
    setTimeout(() => { button.innerHTML = words; }, 2000);
  });
}

const enhanceCopies = () => document.querySelectorAll("[data-copy][hidden]").forEach(enhanceCopy);
enhanceCopies();
document.addEventListener("htmx:afterSettle", enhanceCopies);
