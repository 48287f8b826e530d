"""A sheet for one patient: python3 sheet.py"""

from handout import Press

handout = Press().make("tight-hamstrings-knee-pain", side="left", patient={"name": "Maria Alvarez"}, date="2026-11-21")
with open("maria.pdf", "wb") as file:
    file.write(handout.pdf)
