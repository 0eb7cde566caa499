// A paragraph's number copies the link to it, and says so; without a clipboard it only leads there.
const reading = document.querySelector("[data-link-copied]");
const canonical = document.querySelector('link[rel="canonical"]');

if (reading && navigator.clipboard) {
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  reading.after(status);
  for (const number of reading.querySelectorAll(".paragraph-number")) {
    number.title = reading.dataset.copyLink;
    number.addEventListener("click", async () => {
      const address = new URL(canonical ? canonical.href : location.href);
      address.hash = number.hash;
      try {
        await navigator.clipboard.writeText(address.href);
      } catch {
        return;
      }
      status.textContent = reading.dataset.linkCopied;
      number.dataset.copied = reading.dataset.linkCopied;
      setTimeout(() => { delete number.dataset.copied; status.textContent = ""; }, 2500);
    });
  }
}
