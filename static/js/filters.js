// Filters: open beside the list on a wide screen, a drawer on a phone. A choice made with the
// mouse on a wide screen shows at once; by keyboard the button shows it, so that moving through
// the choices never leaves the page. Empty fields stay out of the address.
const form = document.getElementById("view");
const drawer = document.querySelector("[data-filters]");
const wide = window.matchMedia("(min-width: 60rem)");

const follow = () => { drawer.open = wide.matches; };
if (drawer) {
  follow();
  wide.addEventListener("change", follow);
}

if (form) {
  form.addEventListener("submit", () => {
    for (const field of form.elements) {
      if (field.name && !field.value) field.disabled = true;
    }
  });
  // Back and forward bring a page as it was left: the choices must be those of its address.
  window.addEventListener("pageshow", () => {
    for (const field of form.elements) field.disabled = false;
    form.reset();
  });
  let pointed = false;
  document.addEventListener("pointerdown", () => { pointed = true; });
  document.addEventListener("keydown", () => { pointed = false; });
  for (const field of form.elements) {
    if (field.type !== "checkbox" && field.type !== "radio") continue;
    field.addEventListener("change", () => { if (pointed && wide.matches) form.requestSubmit(); });
  }
}
