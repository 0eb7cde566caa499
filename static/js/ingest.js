// What was typed survives a closed tab, an error and an ended session: this browser keeps it until it
// has been read. Files can be dropped anywhere; several are sent one by one, so that one shows how far
// they are. Every page works without this.
"use strict";

(() => {
  const form = document.getElementById("ingest");
  if (!form) return;
  const key = "communique-ingest";
  const typed = ["text", "address"].map((name) => form.elements[name]);

  const read = () => { try { return JSON.parse(localStorage.getItem(key)) || {}; } catch { return {}; } };
  const keep = () => {
    const kept = Object.fromEntries(typed.filter((input) => input.value).map((input) => [input.name, input.value]));
    try { localStorage.setItem(key, JSON.stringify(kept)); } catch { /* full or refused */ }
  };
  const forget = () => { try { localStorage.removeItem(key); } catch { /* refused */ } };

  const kept = read();
  const isEmpty = typed.every((input) => !input.value);
  if (isEmpty && Object.keys(kept).length) {
    for (const input of typed) input.value = kept[input.name] || "";
    document.getElementById("kept-note").hidden = false;
  }
  for (const input of typed) input.addEventListener("input", keep);
  document.getElementById("start-afresh").addEventListener("click", () => {
    for (const input of typed) input.value = "";
    forget();
    document.getElementById("kept-note").hidden = true;
    typed[0].focus();
  });

  const files = form.elements.file;
  form.querySelector(".drop-help").hidden = false;
  const carriesFiles = (event) => event.dataTransfer && [...event.dataTransfer.types].includes("Files");
  document.addEventListener("dragover", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    document.body.classList.add("dropping");
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) document.body.classList.remove("dropping");
  });
  document.addEventListener("drop", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    document.body.classList.remove("dropping");
    files.files = event.dataTransfer.files;
    files.focus();
  });

  const section = document.getElementById("progress");
  const words = section.dataset;
  const say = (item, text, review, name) => {
    item.replaceChildren();
    const title = document.createElement(review ? "a" : "bdi");
    title.textContent = name;
    title.dir = "auto";
    if (review) title.href = review;
    item.append(title, ": ", text);
  };

  const send = async (file, item) => {
    const data = new FormData();
    for (const name of ["csrfmiddlewaretoken", "source"]) data.append(name, form.elements[name].value);
    data.append("file", file);
    say(item, words.reading, "", file.name);
    try {
      const response = await fetch(form.action, { method: "POST", body: data, headers: { Accept: "application/json" } });
      const told = await response.json();
      say(item, told.sentence, told.review, told.read ? told.name : file.name);
      item.className = told.read ? "read" : "refused";
    } catch {
      say(item, words.failed, "", file.name);
      item.className = "refused";
    }
  };

  const sendAll = async (chosen) => {
    const bar = document.getElementById("progress-bar");
    const list = document.getElementById("progress-list");
    const items = chosen.map((file) => {
      const item = list.appendChild(document.createElement("li"));
      say(item, words.waiting, "", file.name);
      return item;
    });
    section.hidden = false;
    section.scrollIntoView({ block: "nearest" });
    bar.max = chosen.length;
    for (const [index, file] of chosen.entries()) {
      document.getElementById("progress-words").textContent = `${index} / ${chosen.length}`;
      await send(file, items[index]);
      bar.value = index + 1;
    }
    document.getElementById("progress-words").textContent = words.done;
    document.getElementById("progress-queue").hidden = false;
    files.value = "";
  };

  form.addEventListener("submit", (event) => {
    const typedToo = typed.some((input) => input.value.trim());
    if (files.files.length < 2 || typedToo) return;
    event.preventDefault();
    sendAll([...files.files]);
  });
})();
