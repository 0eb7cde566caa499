// Type-ahead for officials, countries and topics, by any of their names in any script (ARIA combobox
// pattern). Choosing one ticks it among the filters; on a wide screen the list follows at once.
let numbered = 0;

function combobox(box) {
  const input = box.querySelector("input");
  const list = document.createElement("ul");
  const status = document.createElement("p");
  list.id = `suggestions-${numbered += 1}`;
  list.className = "typeahead__list";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.getAttribute("aria-label"));
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  box.append(list, status);
  for (const [name, value] of [["role", "combobox"], ["aria-controls", list.id], ["aria-expanded", "false"], ["aria-autocomplete", "list"]]) {
    input.setAttribute(name, value);
  }
  let found = [];
  let active = -1;
  let asked = null;
  let waiting = 0;

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const activate = (number) => {
    active = (number + found.length) % found.length;
    [...list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === active)));
    const option = list.children[active];
    input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  };

  const part = (tag, name, text) => {
    const made = document.createElement(tag);
    made.className = name;
    made.textContent = text;
    return made;
  };

  const show = (suggestions) => {
    found = suggestions;
    active = -1;
    list.replaceChildren(...found.map((one, at) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${at}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      const name = part("bdi", "typeahead__name", one.name);
      if (one.found_as) name.append(part("bdi", "typeahead__as", one.found_as));
      option.append(name, part("span", "count", String(one.count)));
      option.addEventListener("pointerdown", (event) => { event.preventDefault(); choose(at); });
      return option;
    }));
    status.textContent = found.length ? String(found.length) : box.dataset.none;
    input.removeAttribute("aria-activedescendant");
    list.hidden = !found.length;
    input.setAttribute("aria-expanded", String(Boolean(found.length)));
  };

  const ask = async () => {
    asked?.abort();
    const typed = input.value.trim();
    if (!typed) { show([]); status.textContent = ""; return; }
    asked = new AbortController();
    const address = `${box.dataset.address}?${new URLSearchParams({ kind: box.dataset.suggest, q: typed })}`;
    try {
      const answer = await fetch(address, { signal: asked.signal });
      if (answer.ok) show((await answer.json()).suggestions);
    } catch (error) {
      if (error.name !== "AbortError") close();
    }
  };

  const choose = (at) => {
    const { value, name } = found[at];
    const facet = box.closest("fieldset");
    let tick = [...facet.querySelectorAll("input[name]")].find((one) => one.value === value);
    if (!tick) {
      const row = document.createElement("li");
      const label = document.createElement("label");
      tick = document.createElement("input");
      Object.assign(tick, { type: "checkbox", name: box.dataset.suggest, value });
      tick.setAttribute("form", "view");
      label.append(tick, " ", part("bdi", "", name));
      row.append(label);
      facet.querySelector("ul").prepend(row);
    }
    tick.checked = true;
    input.value = "";
    close();
    if (window.matchMedia("(min-width: 60rem)").matches) tick.form.requestSubmit();
  };

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 140);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) { event.preventDefault(); close(); }
    if (event.key === "Enter") {
      event.preventDefault();
      if (!list.hidden && found.length) choose(Math.max(active, 0));
    }
    if (list.hidden || !found.length) return;
    if (event.key === "ArrowDown") { event.preventDefault(); activate(active + 1); }
    if (event.key === "ArrowUp") { event.preventDefault(); activate(active < 0 ? found.length - 1 : active - 1); }
  });
  input.addEventListener("blur", close);
}

const enhanceFields = () => document.querySelectorAll("[data-suggest]:not([data-ready])").forEach((box) => {
  box.dataset.ready = "";
  combobox(box);
});
enhanceFields();
document.addEventListener("htmx:afterSettle", enhanceFields);
