// Review by keyboard, and passages lit where they stand. Every page works without this.
"use strict";

(() => {
  const form = document.getElementById("review");
  if (!form) return;
  const claims = [...form.querySelectorAll("[data-claim]")];

  const light = (claim, on) => {
    for (const mark of form.querySelectorAll("mark[data-claims]")) {
      if (mark.dataset.claims.split(" ").includes(claim)) mark.classList.toggle("lit", on);
    }
  };

  const show = (claim) => {
    for (const place of ["body", "raw"]) {
      const anchor = document.getElementById(`${place}-${claim}`);
      const box = anchor && anchor.closest(".text");
      if (box) box.scrollTop += anchor.getBoundingClientRect().top - box.getBoundingClientRect().top - 60;
    }
  };

  for (const claim of claims) {
    const key = claim.dataset.claim;
    for (const begin of ["mouseenter", "focusin"]) claim.addEventListener(begin, () => light(key, true));
    for (const end of ["mouseleave", "focusout"]) claim.addEventListener(end, () => light(key, false));
    claim.addEventListener("focus", () => show(key));
    const link = claim.querySelector(".passage a");
    if (link) {
      link.addEventListener("click", (event) => {
        event.preventDefault();
        show(key);
        light(key, true);
      });
    }
    for (const input of claim.querySelectorAll(".amendment input, .amendment select")) {
      input.addEventListener("input", () => decide(claim, "amend"));
    }
  }

  const decide = (claim, decision) => {
    const input = claim.querySelector(`input[type=radio][value="${decision}"]`);
    if (input) input.checked = true;
    return input;
  };

  const step = (by) => {
    const at = claims.indexOf(document.activeElement.closest("[data-claim]"));
    const next = claims[Math.max(0, Math.min(claims.length - 1, at + by))];
    if (next) {
      next.focus();
      next.scrollIntoView({ block: "center" });
    }
  };

  const words = { a: "accept", e: "amend", x: "reject", u: "" };

  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input:not([type=radio]):not([type=checkbox]), textarea, select");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const claim = document.activeElement.closest("[data-claim]");
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "?") form.querySelector(".keys").toggleAttribute("hidden");
    else if (claim && event.key in words) {
      decide(claim, words[event.key]);
      if (event.key === "e") {
        const input = claim.querySelector(".amendment input, .amendment select");
        if (input) input.focus();
      } else step(1);
    } else return;
    event.preventDefault();
  });

  let changed = false;
  form.addEventListener("input", () => { changed = true; });
  form.addEventListener("submit", () => { changed = false; });
  window.addEventListener("beforeunload", (event) => { if (changed) event.preventDefault(); });
})();
