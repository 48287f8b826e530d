/// The elements that are open, as far as a reader knows them; what it does not know is left out with all that stands in it.
struct XMLPath<Place> {
  private var places: [Place]
  /// How many elements are open below the first unknown one, with it.
  private var unknown = 0

  /// - Parameter document: the place of the root element's parent.
  init(_ document: Place) {
    places = [document]
  }

  /// The innermost open element; nil within what is not known.
  var top: Place? { unknown == 0 ? places.last : nil }

  /// Opens an element.
  ///
  /// - Parameter place: what it is; nil for an unknown one.
  mutating func enter(_ place: Place?) {
    if unknown == 0, let place { places.append(place) } else { unknown += 1 }
  }

  /// Closes an element.
  ///
  /// - Returns: what it was; nil for an unknown one.
  mutating func leave() -> Place? {
    guard unknown == 0 else {
      unknown -= 1
      return nil
    }
    return places.popLast()
  }
}
