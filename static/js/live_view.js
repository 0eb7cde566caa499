// A change of filters, order or page shows in place (htmx fetches the page it would have been and puts
// its parts here). This keeps what the reader had: the focus, open lists, the words; it says what is
// shown now, and on a phone leads from the filters to the list. Without htmx each change is a page.
const live = document.querySelector("[data-live]");

if (live && window.htmx) {
  const said = document.createElement("p");
  said.className = "visually-hidden";
  said.setAttribute("role", "status");
  live.after(said);
  let opened = [];

  live.addEventListener("htmx:beforeRequest", () => {
    opened = [...live.querySelectorAll(".facet details[open]")].map((one) => one.closest("[id]").id);
  });

  document.addEventListener("htmx:afterSettle", ({ target }) => {
    const results = document.getElementById("results");
    if (target !== results) return;
    for (const id of opened) document.getElementById(id)?.querySelector("details")?.setAttribute("open", "");
    const words = document.getElementById("search-q");
    if (words && words !== document.activeElement) {
      words.value = words.defaultValue = new URL(location.href).searchParams.get("q") ?? "";
    }
    const drawer = live.querySelector("[data-filters]");
    if (drawer?.open && getComputedStyle(drawer.firstElementChild).display !== "none") {
      drawer.open = false;
      results.scrollIntoView();
    }
    if (!document.activeElement || document.activeElement === document.body) results.focus({ preventScroll: true });
    said.textContent = [...results.querySelectorAll(".note, .empty__lead, .extent, [data-page]")]
      .map((one) => one.textContent.trim()).join(" ");
    document.dispatchEvent(new Event("ZoteroItemUpdated"));
  });

  // A page that could not be had is shown as the server answers it.
  for (const failure of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) {
    live.addEventListener(failure, ({ detail }) => location.assign(detail.pathInfo.finalRequestPath));
  }
}
