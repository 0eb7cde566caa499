// Filters: open beside the list on a wide screen, a drawer on a phone. On a wide screen a choice
// shows at once; without htmx, which changes the list in place and keeps the focus, only one made
// with the mouse, so that moving through the choices by keyboard never leaves the page.
const form = document.getElementById("view");
const drawer = document.querySelector("[data-filters]");
const wide = window.matchMedia("(min-width: 60rem)");

const follow = () => { drawer.open = wide.matches; };
if (drawer) {
  follow();
  wide.addEventListener("change", follow);
}

if (form) {
  // Empty fields stay out of the address.
  form.addEventListener("formdata", ({ formData }) => {
    for (const [name, value] of [...formData]) if (!value) formData.delete(name);
  });
  // Back and forward bring a page as it was left: the choices must be those of its address.
  window.addEventListener("pageshow", () => form.reset());
  let pointed = false;
  document.addEventListener("pointerdown", () => { pointed = true; });
  document.addEventListener("keydown", () => { pointed = false; });
  document.addEventListener("change", ({ target }) => {
    const isChoice = target.form === form && (target.type === "checkbox" || target.type === "radio");
    if (isChoice && wide.matches && (pointed || window.htmx)) form.requestSubmit();
  });
}
