"use strict";
// Buttons are made here, so that a reader without scripts is not offered one that does nothing.
for (const tabell of document.querySelectorAll("table.sorterbar")) {
  const kropp = tabell.tBodies[0];
  const status = tabell.closest("section").querySelector("[role=status]");
  const hoder = [...tabell.tHead.rows[0].cells];
  const verdi = (rad, nr) => rad.cells[nr].dataset.verdi ?? "";
  const sammenlign = (nr, retning) => (en, annen) => {
    const [a, b] = [verdi(en, nr), verdi(annen, nr)];
    if (hoder[nr].classList.contains("tall")) {
      if (a === "" || b === "") return (a === "") - (b === "");
      return retning * (Number(a) - Number(b));
    }
    return retning * en.cells[nr].textContent.localeCompare(annen.cells[nr].textContent, document.documentElement.lang);
  };
  hoder.forEach((hode, nr) => {
    const knapp = document.createElement("button");
    knapp.type = "button";
    knapp.textContent = hode.textContent;
    hode.replaceChildren(knapp);
    knapp.addEventListener("click", () => {
      const forst = hode.classList.contains("tall") ? "descending" : "ascending";
      const motsatt = forst === "ascending" ? "descending" : "ascending";
      const ny = hode.getAttribute("aria-sort") === forst ? motsatt : forst;
      hoder.forEach((annet) => annet.removeAttribute("aria-sort"));
      hode.setAttribute("aria-sort", ny);
      kropp.append(...[...kropp.rows].sort(sammenlign(nr, ny === "ascending" ? 1 : -1)));
      const tekst = ny === "ascending" ? status.dataset.stigende : status.dataset.synkende;
      status.textContent = tekst.replace("{0}", knapp.textContent);
    });
  });
}
