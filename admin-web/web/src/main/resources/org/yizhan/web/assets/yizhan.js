// A form is sent once, however often the button is pressed; a form with data-sure asks first. What
// takes longer says so, and how far it is, until the next page is here. What answers with a file
// leaves this page as it is: there the button can be pressed again when the file has come, or, if
// the server never said that it is at work, after a while.
const A_FILE_MS = 6000;
const GIVEN_UP_MS = 120000;
const SLOW_MS = 500;
const ASK_MS = 1000;
const busy = (now) => {
  const sign = document.getElementById("busy");
  if (sign) sign.hidden = !now;
};
let told = "";
const tell = (html) => {
  const place = document.getElementById("progress");
  if (!place || html === told) return;
  told = html;
  htmx.swap(place, html, { swapStyle: "innerHTML" });
};
const howFar = async (what) => {
  const path = new URL(what.getAttribute("action") || what.getAttribute("href") || "", window.location.href).pathname;
  const answer = await fetch(`/progress?of=${encodeURIComponent(path)}`).catch(() => null);
  if (!what.dataset.sent) return;
  if (answer && answer.status === 200) {
    tell(await answer.text());
    what.dataset.begun = "yes";
    what.giveUp();
  } else if (answer && what.dataset.begun && what.dataset.file !== undefined) {
    what.rest();
    return;
  }
  setTimeout(() => { if (what.dataset.sent) howFar(what); }, ASK_MS);
};
const sent = (what, button) => {
  what.dataset.sent = "yes";
  const slow = setTimeout(() => {
    if (button) button.setAttribute("aria-busy", "true");
    busy(true);
    howFar(what);
  }, SLOW_MS);
  let patience = null;
  what.giveUp = () => {
    clearTimeout(patience);
    patience = setTimeout(what.rest, what.dataset.file === undefined || what.dataset.begun ? GIVEN_UP_MS : A_FILE_MS);
  };
  what.rest = () => {
    clearTimeout(slow);
    clearTimeout(patience);
    delete what.dataset.sent;
    delete what.dataset.begun;
    if (button) button.removeAttribute("aria-busy");
    busy(false);
    tell("");
  };
  what.giveUp();
};
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
  if (form.method === "post") sent(form, event.submitter);
});
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-file]");
  if (!link) return;
  if (link.dataset.sent) event.preventDefault();
  else sent(link, link);
});
// The name of the chosen file stands beside the button; the browser's own words for it are hidden.
// What is larger than can be taken is said before it is sent.
const nameChosen = (input) => {
  const shown = input.parentElement.querySelector(".chosen");
  if (!shown || input.files.length === 0) return;
  const large = input.dataset.most && input.files[0].size > Number(input.dataset.most);
  shown.textContent = large ? input.dataset.large : input.files[0].name;
  input.setCustomValidity(large ? input.dataset.large : "");
};
document.addEventListener("change", (event) => {
  if (event.target.type === "file") nameChosen(event.target);
});
window.addEventListener("pageshow", () => {
  document.querySelectorAll("input[type=file]").forEach(nameChosen);
  document.querySelectorAll("[data-sent]").forEach((each) => each.rest());
});
// A text is copied with one press: for the chat group.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const text = document.getElementById(button.dataset.copy);
  text.select();
  const done = () => (button.textContent = button.dataset.done);
  if (navigator.clipboard) navigator.clipboard.writeText(text.value).then(done, () => document.execCommand("copy") && done());
  else if (document.execCommand("copy")) done();
});
// A sentence of a lesson is heard as the terminal will read it; the next cuts the last.
let heard = null;
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-say]");
  if (!button) return;
  document.querySelectorAll("[data-say].playing").forEach((one) => one.classList.remove("playing"));
  if (heard) heard.pause();
  heard = new Audio(button.dataset.say);
  heard.addEventListener("playing", () => button.classList.add("playing"));
  heard.addEventListener("ended", () => button.classList.remove("playing"));
  heard.play().catch(() => { if (button.dataset.silent) button.textContent = button.dataset.silent; });
});
// A character that is read wrongly is touched; the word it stands in can be made longer.
document.addEventListener("click", (event) => {
  const sign = event.target.closest(".spoken ruby");
  const written = document.getElementById("written");
  if (!sign || !written) return;
  const fold = written.closest("details");
  if (fold) fold.open = true;
  written.value += sign.firstChild.textContent;
  document.getElementById("pinyin").focus({ preventScroll: true });
});
// A sheet to be signed is printed as it is shown.
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) window.print();
});

// A link for a phone begins with the address by which this page was reached.
document.querySelectorAll("input[data-origin]").forEach((input) => { input.value = window.location.origin; });
// A long list of boxes is narrowed by a name or the first letters of its syllables; what is ticked stays.
document.addEventListener("input", (event) => {
  if (!event.target.dataset.filter) return;
  const typed = event.target.value.trim().toLowerCase();
  document.querySelectorAll(`#${event.target.dataset.filter} > details`).forEach((group) => {
    let found = 0;
    group.querySelectorAll("li").forEach((each) => {
      const fits = each.textContent.includes(typed) || each.dataset.sound.startsWith(typed);
      each.hidden = !fits;
      found += fits ? 1 : 0;
    });
    group.open = typed !== "" && found > 0;
    group.hidden = found === 0;
  });
});
// Enter in such a field looks; it does not send the form around it.
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.dataset && event.target.dataset.filter) event.preventDefault();
});
