// A form is sent once, however often the button is pressed; a form with data-sure asks first.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sure && !window.confirm(form.dataset.sure)) {
    event.preventDefault();
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  if (form.method === "post") {
    form.dataset.sent = "yes";
    setTimeout(() => delete form.dataset.sent, 4000);
  }
});
window.addEventListener("pageshow", () => {
  document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
});
