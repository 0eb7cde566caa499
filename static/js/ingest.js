// What was typed survives a closed tab: the pasted text is kept in this browser until it is read.
"use strict";

(() => {
  const text = document.getElementById("id_text");
  if (!text) return;
  const key = "communique-pasted-text";
  const kept = (() => { try { return localStorage.getItem(key); } catch { return null; } })();
  if (kept && !text.value) text.value = kept;
  text.addEventListener("input", () => { try { localStorage.setItem(key, text.value); } catch { /* full or refused */ } });
  text.form.addEventListener("submit", () => { try { localStorage.removeItem(key); } catch { /* refused */ } });
})();
