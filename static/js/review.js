// Review by keyboard, and passages lit where they stand. Every page works without this.
"use strict";

(() => {
  const form = document.getElementById("review");
  if (!form) return;
  const claims = [...form.querySelectorAll("[data-claim]")];
  const place = form.elements.at;

  // What was pasted has been read: the copy this browser kept may go.
  if (location.hash === "#read") {
    try { localStorage.removeItem("communique-ingest"); } catch { /* refused */ }
    history.replaceState(null, "", location.pathname + location.search);
  }

  const marks = (claim) => [...form.querySelectorAll("mark[data-claims]")]
    .filter((mark) => mark.dataset.claims.split(" ").includes(claim));
  const light = (claim, on) => marks(claim).forEach((mark) => mark.classList.toggle("lit", on));

  const show = (claim) => {
    for (const side of ["body", "raw"]) {
      const anchor = document.getElementById(`${side}-${claim}`);
      const box = anchor && anchor.closest(".text");
      if (box) box.scrollTop += anchor.getBoundingClientRect().top - box.getBoundingClientRect().top - 60;
    }
  };

  const decide = (claim, decision) => {
    const input = claim.querySelector(`input[type=radio][value="${decision}"]`);
    if (!input) return false;
    input.checked = true;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    return true;
  };
  const decision = (claim) => {
    const chosen = claim.querySelector("input[type=radio]:checked");
    return chosen ? chosen.value : "";
  };

  for (const claim of claims) {
    const key = claim.dataset.claim;
    for (const begin of ["mouseenter", "focusin"]) claim.addEventListener(begin, () => light(key, true));
    for (const end of ["mouseleave", "focusout"]) claim.addEventListener(end, () => light(key, false));
    claim.addEventListener("focusin", () => { place.value = claim.id; });
    claim.addEventListener("focus", () => show(key));
    const link = claim.querySelector(".passage a");
    if (link) link.addEventListener("click", (event) => {
      const beside = getComputedStyle(form.querySelector(".review-texts")).position === "sticky";
      if (beside) event.preventDefault();
      show(key);
      light(key, true);
    });
    for (const input of claim.querySelectorAll(".amendment input, .amendment select")) {
      input.addEventListener("input", () => decide(claim, "amend"));
    }
  }

  const goTo = (claim) => {
    if (!claim) return;
    claim.focus({ preventScroll: true });
    claim.scrollIntoView({ block: "center" });
  };
  const here = () => claims.indexOf(document.activeElement.closest("[data-claim]"));
  const step = (by) => goTo(claims[Math.max(0, Math.min(claims.length - 1, here() + by))]);
  const nextOpen = () => goTo(claims.slice(here() + 1).find((one) => !decision(one)) || claims.find((one) => !decision(one)));

  // A passage in the text leads to the proposal that stands on it.
  form.querySelector(".review-texts").addEventListener("click", (event) => {
    const mark = event.target.closest("mark[data-claims]");
    if (!mark || mark.closest("label.cut") || !getSelection().isCollapsed) return;
    goTo(document.getElementById(`claim-${mark.dataset.claims.split(" ").at(-1)}`));
  });

  // The words selected in the clean text become a quotation of the curator's own.
  const quote = () => {
    const chosen = getSelection();
    const details = form.querySelector('details[data-adds="quotation"]');
    const paragraph = chosen.anchorNode && chosen.anchorNode.parentElement.closest(".clean p");
    if (!details || chosen.isCollapsed || !paragraph) return;
    const range = chosen.getRangeAt(0);
    const first = range.startContainer.parentElement.closest(".clean p") || paragraph;
    const before = document.createRange();
    before.setStart(first, 0);
    before.setEnd(range.startContainer, range.startOffset);
    details.open = true;
    const words = details.querySelector("textarea");
    words.value = chosen.toString().trim();
    details.querySelector("input[type=hidden]").value = Number(first.dataset.start) + before.toString().length;
    words.dispatchEvent(new Event("input", { bubbles: true }));
    details.scrollIntoView({ block: "center" });
    details.querySelector("input:not([type=hidden])").focus();
  };

  // The list of what is missing follows the decisions.
  const follow = () => {
    for (const item of form.querySelectorAll("[data-needs]")) {
      const field = item.dataset.needs;
      if (!field) continue;
      const rows = claims.filter((claim) => claim.dataset.field === field);
      const accepted = rows.filter((claim) => decision(claim) === "accept");
      const added = form.querySelector(`details[data-adds="${field}"] :is(input, select)`);
      const distinct = new Set(accepted.map((claim) => claim.querySelector("legend bdi").textContent));
      const met = rows.some((claim) => decision(claim) === "amend") || (added && added.value) || distinct.size === 1
        || accepted.some((claim) => claim.dataset.origin === "editor");
      item.classList.toggle("met", Boolean(met));
      item.classList.toggle("missing", !met);
    }
  };
  follow();

  const keys = form.querySelector(".keys");
  const act = {
    j: () => step(1),
    k: () => step(-1),
    n: nextOpen,
    q: quote,
    "?": () => { keys.open = !keys.open; },
  };
  const decisions = { a: "accept", e: "amend", x: "reject", u: "" };

  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input:not([type=radio], [type=checkbox]), textarea, select");
    if (event.key === "Escape" && typing) {
      const claim = event.target.closest("[data-claim]");
      if (claim) claim.focus();
      return;
    }
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const claim = document.activeElement.closest("[data-claim]");
    if (event.key in act) act[event.key]();
    else if (claim && event.key in decisions) {
      if (!decide(claim, decisions[event.key])) return;
      const input = event.key === "e" && claim.querySelector(".amendment input, .amendment select");
      if (input) input.focus();
      else step(1);
    } else return;
    event.preventDefault();
  });

  // Typing in "another exchange" chooses it.
  for (const input of form.querySelectorAll(".other input[type=text]")) {
    input.addEventListener("input", () => { input.closest(".other").querySelector("input[type=radio]").checked = true; });
  }

  let changed = false;
  form.addEventListener("input", () => { changed = true; follow(); });
  form.addEventListener("submit", (event) => {
    if (!(event.submitter && event.submitter.formTarget)) changed = false;
  });
  window.addEventListener("beforeunload", (event) => { if (changed) event.preventDefault(); });

  const at = location.hash.startsWith("#claim-") && document.getElementById(location.hash.slice(1));
  if (at) goTo(at);
})();
