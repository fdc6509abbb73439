"""Every package that the program stands on says its terms."""

from wurst_desktop.system.licences import installed_packages


def test_every_package_names_its_terms() -> None:
    packages = {package.name: package for package in installed_packages()}
    assert {"torch", "diffusers", "transformers", "compel"} <= {name.lower() for name in packages}
    assert all(package.version and package.licence for package in packages.values())
    assert all(len(package.licence) < 200 for package in packages.values())
    assert any("Permission is hereby granted" in text for text in packages["rich"].texts)


def test_they_come_in_the_order_of_their_names() -> None:
    names = [package.name for package in installed_packages()]
    assert names == sorted(names, key=str.casefold)
