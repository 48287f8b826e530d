// Written by Tests/embed: the data files of Assets, sorted by name.
#include "CAssets.h"

static const unsigned char file0[] = {
#embed "../Advice.yaml"
};

static const unsigned char file1[] = {
#embed "../Conditions/bakers-cyst.yaml"
};

static const unsigned char file2[] = {
#embed "../Conditions/calf-tightness-strain.yaml"
};

static const unsigned char file3[] = {
#embed "../Conditions/deep-gluteal-syndrome.yaml"
};

static const unsigned char file4[] = {
#embed "../Conditions/hamstring-strain.yaml"
};

static const unsigned char file5[] = {
#embed "../Conditions/it-band-pain.yaml"
};

static const unsigned char file6[] = {
#embed "../Conditions/knee-osteoarthritis.yaml"
};

static const unsigned char file7[] = {
#embed "../Conditions/meniscus-irritation.yaml"
};

static const unsigned char file8[] = {
#embed "../Conditions/osgood-schlatter.yaml"
};

static const unsigned char file9[] = {
#embed "../Conditions/patellar-tendinopathy.yaml"
};

static const unsigned char file10[] = {
#embed "../Conditions/patellofemoral-pain.yaml"
};

static const unsigned char file11[] = {
#embed "../Conditions/post-immobilisation-stiffness.yaml"
};

static const unsigned char file12[] = {
#embed "../Conditions/proximal-hamstring-tendon-pain.yaml"
};

static const unsigned char file13[] = {
#embed "../Conditions/quadriceps-tightness.yaml"
};

static const unsigned char file14[] = {
#embed "../Conditions/sciatic-hamstring-knee-pain.yaml"
};

static const unsigned char file15[] = {
#embed "../Conditions/sciatica.yaml"
};

static const unsigned char file16[] = {
#embed "../Conditions/tight-hamstrings-knee-pain.yaml"
};

static const unsigned char file17[] = {
#embed "../ExerciseSheet.yaml"
};

static const unsigned char file18[] = {
#embed "../Exercises/abdominal-brace.yaml"
};

static const unsigned char file19[] = {
#embed "../Exercises/adductor-squeeze.yaml"
};

static const unsigned char file20[] = {
#embed "../Exercises/adductor-stretch-butterfly.yaml"
};

static const unsigned char file21[] = {
#embed "../Exercises/ankle-pumps.yaml"
};

static const unsigned char file22[] = {
#embed "../Exercises/ball-release-glute.yaml"
};

static const unsigned char file23[] = {
#embed "../Exercises/band-side-step.yaml"
};

static const unsigned char file24[] = {
#embed "../Exercises/bird-dog.yaml"
};

static const unsigned char file25[] = {
#embed "../Exercises/bridge-long-lever.yaml"
};

static const unsigned char file26[] = {
#embed "../Exercises/bridge-single-leg.yaml"
};

static const unsigned char file27[] = {
#embed "../Exercises/bridge.yaml"
};

static const unsigned char file28[] = {
#embed "../Exercises/calf-raise-double.yaml"
};

static const unsigned char file29[] = {
#embed "../Exercises/calf-raise-seated.yaml"
};

static const unsigned char file30[] = {
#embed "../Exercises/calf-raise-single.yaml"
};

static const unsigned char file31[] = {
#embed "../Exercises/calf-raise-step.yaml"
};

static const unsigned char file32[] = {
#embed "../Exercises/calf-stretch-step.yaml"
};

static const unsigned char file33[] = {
#embed "../Exercises/calf-stretch-towel.yaml"
};

static const unsigned char file34[] = {
#embed "../Exercises/calf-stretch-wall-bent.yaml"
};

static const unsigned char file35[] = {
#embed "../Exercises/calf-stretch-wall-straight.yaml"
};

static const unsigned char file36[] = {
#embed "../Exercises/cat-camel.yaml"
};

static const unsigned char file37[] = {
#embed "../Exercises/childs-pose.yaml"
};

static const unsigned char file38[] = {
#embed "../Exercises/clamshell.yaml"
};

static const unsigned char file39[] = {
#embed "../Exercises/curl-up.yaml"
};

static const unsigned char file40[] = {
#embed "../Exercises/dead-bug.yaml"
};

static const unsigned char file41[] = {
#embed "../Exercises/exercise-bike.yaml"
};

static const unsigned char file42[] = {
#embed "../Exercises/glute-stretch-knee-opposite-shoulder.yaml"
};

static const unsigned char file43[] = {
#embed "../Exercises/ham-stretch-doorway.yaml"
};

static const unsigned char file44[] = {
#embed "../Exercises/ham-stretch-long-sit.yaml"
};

static const unsigned char file45[] = {
#embed "../Exercises/ham-stretch-seated-chair.yaml"
};

static const unsigned char file46[] = {
#embed "../Exercises/ham-stretch-standing-step.yaml"
};

static const unsigned char file47[] = {
#embed "../Exercises/ham-stretch-supine-9090.yaml"
};

static const unsigned char file48[] = {
#embed "../Exercises/ham-stretch-supine-strap.yaml"
};

static const unsigned char file49[] = {
#embed "../Exercises/hamstring-curl-prone.yaml"
};

static const unsigned char file50[] = {
#embed "../Exercises/hamstring-curl-standing.yaml"
};

static const unsigned char file51[] = {
#embed "../Exercises/hamstring-set.yaml"
};

static const unsigned char file52[] = {
#embed "../Exercises/hamstring-slide-eccentric.yaml"
};

static const unsigned char file53[] = {
#embed "../Exercises/heel-slide-supine.yaml"
};

static const unsigned char file54[] = {
#embed "../Exercises/hip-abduction-side-lying.yaml"
};

static const unsigned char file55[] = {
#embed "../Exercises/hip-abduction-standing.yaml"
};

static const unsigned char file56[] = {
#embed "../Exercises/hip-extension-prone.yaml"
};

static const unsigned char file57[] = {
#embed "../Exercises/hip-flexor-stretch-bed-edge.yaml"
};

static const unsigned char file58[] = {
#embed "../Exercises/hip-flexor-stretch-half-kneel.yaml"
};

static const unsigned char file59[] = {
#embed "../Exercises/hip-hinge.yaml"
};

static const unsigned char file60[] = {
#embed "../Exercises/isometric-leg-extension-belt.yaml"
};

static const unsigned char file61[] = {
#embed "../Exercises/itb-stretch-standing.yaml"
};

static const unsigned char file62[] = {
#embed "../Exercises/knee-bend-seated-assisted.yaml"
};

static const unsigned char file63[] = {
#embed "../Exercises/knee-extension-prop.yaml"
};

static const unsigned char file64[] = {
#embed "../Exercises/knee-to-chest-double.yaml"
};

static const unsigned char file65[] = {
#embed "../Exercises/knee-to-chest-single.yaml"
};

static const unsigned char file66[] = {
#embed "../Exercises/long-arc-quad.yaml"
};

static const unsigned char file67[] = {
#embed "../Exercises/lower-trunk-rotation.yaml"
};

static const unsigned char file68[] = {
#embed "../Exercises/march-warm-up.yaml"
};

static const unsigned char file69[] = {
#embed "../Exercises/mini-squat.yaml"
};

static const unsigned char file70[] = {
#embed "../Exercises/nordic-curl.yaml"
};

static const unsigned char file71[] = {
#embed "../Exercises/patella-glide-self.yaml"
};

static const unsigned char file72[] = {
#embed "../Exercises/pelvic-tilt.yaml"
};

static const unsigned char file73[] = {
#embed "../Exercises/piriformis-stretch-figure4-supine.yaml"
};

static const unsigned char file74[] = {
#embed "../Exercises/piriformis-stretch-seated.yaml"
};

static const unsigned char file75[] = {
#embed "../Exercises/plank-forearm.yaml"
};

static const unsigned char file76[] = {
#embed "../Exercises/prone-knee-hang.yaml"
};

static const unsigned char file77[] = {
#embed "../Exercises/prone-press-up.yaml"
};

static const unsigned char file78[] = {
#embed "../Exercises/quad-set.yaml"
};

static const unsigned char file79[] = {
#embed "../Exercises/quad-stretch-prone-strap.yaml"
};

static const unsigned char file80[] = {
#embed "../Exercises/quad-stretch-side-lying.yaml"
};

static const unsigned char file81[] = {
#embed "../Exercises/quad-stretch-standing.yaml"
};

static const unsigned char file82[] = {
#embed "../Exercises/rest-90-90.yaml"
};

static const unsigned char file83[] = {
#embed "../Exercises/roller-hamstring.yaml"
};

static const unsigned char file84[] = {
#embed "../Exercises/sciatic-slider-seated.yaml"
};

static const unsigned char file85[] = {
#embed "../Exercises/sciatic-slider-supine.yaml"
};

static const unsigned char file86[] = {
#embed "../Exercises/sciatic-tensioner-seated.yaml"
};

static const unsigned char file87[] = {
#embed "../Exercises/short-arc-quad.yaml"
};

static const unsigned char file88[] = {
#embed "../Exercises/side-plank-knees.yaml"
};

static const unsigned char file89[] = {
#embed "../Exercises/single-leg-deadlift.yaml"
};

static const unsigned char file90[] = {
#embed "../Exercises/single-leg-stand.yaml"
};

static const unsigned char file91[] = {
#embed "../Exercises/sit-to-stand.yaml"
};

static const unsigned char file92[] = {
#embed "../Exercises/split-squat.yaml"
};

static const unsigned char file93[] = {
#embed "../Exercises/standing-back-bend.yaml"
};

static const unsigned char file94[] = {
#embed "../Exercises/step-down.yaml"
};

static const unsigned char file95[] = {
#embed "../Exercises/step-up.yaml"
};

static const unsigned char file96[] = {
#embed "../Exercises/straight-leg-raise.yaml"
};

static const unsigned char file97[] = {
#embed "../Exercises/tandem-stand.yaml"
};

static const unsigned char file98[] = {
#embed "../Exercises/terminal-knee-extension-band.yaml"
};

static const unsigned char file99[] = {
#embed "../Exercises/two-leg-hop.yaml"
};

static const unsigned char file100[] = {
#embed "../Exercises/walk-interval.yaml"
};

static const unsigned char file101[] = {
#embed "../Exercises/walk-jog.yaml"
};

static const unsigned char file102[] = {
#embed "../Exercises/wall-sit.yaml"
};

static const unsigned char file103[] = {
#embed "../Limbs/leg.yaml"
};

static const unsigned char file104[] = {
#embed "../Limbs/side.yaml"
};

static const unsigned char file105[] = {
#embed "../Looks/A.yaml"
};

static const unsigned char file106[] = {
#embed "../Looks/B.yaml"
};

static const unsigned char file107[] = {
#embed "../Looks/C.yaml"
};

static const unsigned char file108[] = {
#embed "../Looks/D.yaml"
};

static const unsigned char file109[] = {
#embed "../Looks/E.yaml"
};

static const unsigned char file110[] = {
#embed "../Looks/F.yaml"
};

static const unsigned char file111[] = {
#embed "../Phrases/ar.yaml"
};

static const unsigned char file112[] = {
#embed "../Phrases/en.yaml"
};

static const unsigned char file113[] = {
#embed "../Phrases/es.yaml"
};

static const unsigned char file114[] = {
#embed "../Phrases/vi.yaml"
};

static const unsigned char file115[] = {
#embed "../Phrases/zh.yaml"
};

static const unsigned char file116[] = {
#embed "../Pictures/abdominal-brace.picture"
};

static const unsigned char file117[] = {
#embed "../Pictures/adductor-squeeze.picture"
};

static const unsigned char file118[] = {
#embed "../Pictures/adductor-stretch-butterfly.picture"
};

static const unsigned char file119[] = {
#embed "../Pictures/ankle-pumps.picture"
};

static const unsigned char file120[] = {
#embed "../Pictures/ball-release-glute.picture"
};

static const unsigned char file121[] = {
#embed "../Pictures/band-side-step.picture"
};

static const unsigned char file122[] = {
#embed "../Pictures/bird-dog.picture"
};

static const unsigned char file123[] = {
#embed "../Pictures/bridge-long-lever.picture"
};

static const unsigned char file124[] = {
#embed "../Pictures/bridge-single-leg.picture"
};

static const unsigned char file125[] = {
#embed "../Pictures/bridge.picture"
};

static const unsigned char file126[] = {
#embed "../Pictures/calf-raise-double.picture"
};

static const unsigned char file127[] = {
#embed "../Pictures/calf-raise-seated.picture"
};

static const unsigned char file128[] = {
#embed "../Pictures/calf-raise-single.picture"
};

static const unsigned char file129[] = {
#embed "../Pictures/calf-raise-step.picture"
};

static const unsigned char file130[] = {
#embed "../Pictures/calf-stretch-step.picture"
};

static const unsigned char file131[] = {
#embed "../Pictures/calf-stretch-towel.picture"
};

static const unsigned char file132[] = {
#embed "../Pictures/calf-stretch-wall-bent.picture"
};

static const unsigned char file133[] = {
#embed "../Pictures/calf-stretch-wall-straight.picture"
};

static const unsigned char file134[] = {
#embed "../Pictures/cat-camel.picture"
};

static const unsigned char file135[] = {
#embed "../Pictures/childs-pose.picture"
};

static const unsigned char file136[] = {
#embed "../Pictures/clamshell.picture"
};

static const unsigned char file137[] = {
#embed "../Pictures/curl-up.picture"
};

static const unsigned char file138[] = {
#embed "../Pictures/dead-bug.picture"
};

static const unsigned char file139[] = {
#embed "../Pictures/exercise-bike.picture"
};

static const unsigned char file140[] = {
#embed "../Pictures/glute-stretch-knee-opposite-shoulder.picture"
};

static const unsigned char file141[] = {
#embed "../Pictures/ham-stretch-doorway.picture"
};

static const unsigned char file142[] = {
#embed "../Pictures/ham-stretch-long-sit.picture"
};

static const unsigned char file143[] = {
#embed "../Pictures/ham-stretch-seated-chair.picture"
};

static const unsigned char file144[] = {
#embed "../Pictures/ham-stretch-standing-step.picture"
};

static const unsigned char file145[] = {
#embed "../Pictures/ham-stretch-supine-9090.picture"
};

static const unsigned char file146[] = {
#embed "../Pictures/ham-stretch-supine-strap.picture"
};

static const unsigned char file147[] = {
#embed "../Pictures/hamstring-curl-prone.picture"
};

static const unsigned char file148[] = {
#embed "../Pictures/hamstring-curl-standing.picture"
};

static const unsigned char file149[] = {
#embed "../Pictures/hamstring-set.picture"
};

static const unsigned char file150[] = {
#embed "../Pictures/hamstring-slide-eccentric.picture"
};

static const unsigned char file151[] = {
#embed "../Pictures/heel-slide-supine.picture"
};

static const unsigned char file152[] = {
#embed "../Pictures/hip-abduction-side-lying.picture"
};

static const unsigned char file153[] = {
#embed "../Pictures/hip-abduction-standing.picture"
};

static const unsigned char file154[] = {
#embed "../Pictures/hip-extension-prone.picture"
};

static const unsigned char file155[] = {
#embed "../Pictures/hip-flexor-stretch-bed-edge.picture"
};

static const unsigned char file156[] = {
#embed "../Pictures/hip-flexor-stretch-half-kneel.picture"
};

static const unsigned char file157[] = {
#embed "../Pictures/hip-hinge.picture"
};

static const unsigned char file158[] = {
#embed "../Pictures/isometric-leg-extension-belt.picture"
};

static const unsigned char file159[] = {
#embed "../Pictures/itb-stretch-standing.picture"
};

static const unsigned char file160[] = {
#embed "../Pictures/knee-bend-seated-assisted.picture"
};

static const unsigned char file161[] = {
#embed "../Pictures/knee-extension-prop.picture"
};

static const unsigned char file162[] = {
#embed "../Pictures/knee-to-chest-double.picture"
};

static const unsigned char file163[] = {
#embed "../Pictures/knee-to-chest-single.picture"
};

static const unsigned char file164[] = {
#embed "../Pictures/long-arc-quad.picture"
};

static const unsigned char file165[] = {
#embed "../Pictures/lower-trunk-rotation.picture"
};

static const unsigned char file166[] = {
#embed "../Pictures/march-warm-up.picture"
};

static const unsigned char file167[] = {
#embed "../Pictures/mini-squat.picture"
};

static const unsigned char file168[] = {
#embed "../Pictures/nordic-curl.picture"
};

static const unsigned char file169[] = {
#embed "../Pictures/patella-glide-self.picture"
};

static const unsigned char file170[] = {
#embed "../Pictures/pelvic-tilt.picture"
};

static const unsigned char file171[] = {
#embed "../Pictures/piriformis-stretch-figure4-supine.picture"
};

static const unsigned char file172[] = {
#embed "../Pictures/piriformis-stretch-seated.picture"
};

static const unsigned char file173[] = {
#embed "../Pictures/plank-forearm.picture"
};

static const unsigned char file174[] = {
#embed "../Pictures/prone-knee-hang.picture"
};

static const unsigned char file175[] = {
#embed "../Pictures/prone-press-up.picture"
};

static const unsigned char file176[] = {
#embed "../Pictures/quad-set.picture"
};

static const unsigned char file177[] = {
#embed "../Pictures/quad-stretch-prone-strap.picture"
};

static const unsigned char file178[] = {
#embed "../Pictures/quad-stretch-side-lying.picture"
};

static const unsigned char file179[] = {
#embed "../Pictures/quad-stretch-standing.picture"
};

static const unsigned char file180[] = {
#embed "../Pictures/rest-90-90.picture"
};

static const unsigned char file181[] = {
#embed "../Pictures/roller-hamstring.picture"
};

static const unsigned char file182[] = {
#embed "../Pictures/sciatic-slider-seated.picture"
};

static const unsigned char file183[] = {
#embed "../Pictures/sciatic-slider-supine.picture"
};

static const unsigned char file184[] = {
#embed "../Pictures/sciatic-tensioner-seated.picture"
};

static const unsigned char file185[] = {
#embed "../Pictures/short-arc-quad.picture"
};

static const unsigned char file186[] = {
#embed "../Pictures/side-plank-knees.picture"
};

static const unsigned char file187[] = {
#embed "../Pictures/single-leg-deadlift.picture"
};

static const unsigned char file188[] = {
#embed "../Pictures/single-leg-stand.picture"
};

static const unsigned char file189[] = {
#embed "../Pictures/sit-to-stand.picture"
};

static const unsigned char file190[] = {
#embed "../Pictures/split-squat.picture"
};

static const unsigned char file191[] = {
#embed "../Pictures/standing-back-bend.picture"
};

static const unsigned char file192[] = {
#embed "../Pictures/step-down.picture"
};

static const unsigned char file193[] = {
#embed "../Pictures/step-up.picture"
};

static const unsigned char file194[] = {
#embed "../Pictures/straight-leg-raise.picture"
};

static const unsigned char file195[] = {
#embed "../Pictures/tandem-stand.picture"
};

static const unsigned char file196[] = {
#embed "../Pictures/terminal-knee-extension-band.picture"
};

static const unsigned char file197[] = {
#embed "../Pictures/two-leg-hop.picture"
};

static const unsigned char file198[] = {
#embed "../Pictures/walk-interval.picture"
};

static const unsigned char file199[] = {
#embed "../Pictures/walk-jog.picture"
};

static const unsigned char file200[] = {
#embed "../Pictures/wall-sit.picture"
};

static const unsigned char file201[] = {
#embed "../Poses/abdominal-brace.yaml"
};

static const unsigned char file202[] = {
#embed "../Poses/adductor-squeeze.yaml"
};

static const unsigned char file203[] = {
#embed "../Poses/adductor-stretch-butterfly.yaml"
};

static const unsigned char file204[] = {
#embed "../Poses/ankle-pumps.yaml"
};

static const unsigned char file205[] = {
#embed "../Poses/ball-release-glute.yaml"
};

static const unsigned char file206[] = {
#embed "../Poses/band-side-step.yaml"
};

static const unsigned char file207[] = {
#embed "../Poses/bird-dog.yaml"
};

static const unsigned char file208[] = {
#embed "../Poses/bridge-long-lever.yaml"
};

static const unsigned char file209[] = {
#embed "../Poses/bridge-single-leg.yaml"
};

static const unsigned char file210[] = {
#embed "../Poses/bridge.yaml"
};

static const unsigned char file211[] = {
#embed "../Poses/calf-raise-double.yaml"
};

static const unsigned char file212[] = {
#embed "../Poses/calf-raise-seated.yaml"
};

static const unsigned char file213[] = {
#embed "../Poses/calf-raise-single.yaml"
};

static const unsigned char file214[] = {
#embed "../Poses/calf-raise-step.yaml"
};

static const unsigned char file215[] = {
#embed "../Poses/calf-stretch-step.yaml"
};

static const unsigned char file216[] = {
#embed "../Poses/calf-stretch-towel.yaml"
};

static const unsigned char file217[] = {
#embed "../Poses/calf-stretch-wall-bent.yaml"
};

static const unsigned char file218[] = {
#embed "../Poses/calf-stretch-wall-straight.yaml"
};

static const unsigned char file219[] = {
#embed "../Poses/cat-camel.yaml"
};

static const unsigned char file220[] = {
#embed "../Poses/childs-pose.yaml"
};

static const unsigned char file221[] = {
#embed "../Poses/clamshell.yaml"
};

static const unsigned char file222[] = {
#embed "../Poses/curl-up.yaml"
};

static const unsigned char file223[] = {
#embed "../Poses/dead-bug.yaml"
};

static const unsigned char file224[] = {
#embed "../Poses/exercise-bike.yaml"
};

static const unsigned char file225[] = {
#embed "../Poses/glute-stretch-knee-opposite-shoulder.yaml"
};

static const unsigned char file226[] = {
#embed "../Poses/ham-stretch-doorway.yaml"
};

static const unsigned char file227[] = {
#embed "../Poses/ham-stretch-long-sit.yaml"
};

static const unsigned char file228[] = {
#embed "../Poses/ham-stretch-seated-chair.yaml"
};

static const unsigned char file229[] = {
#embed "../Poses/ham-stretch-standing-step.yaml"
};

static const unsigned char file230[] = {
#embed "../Poses/ham-stretch-supine-9090.yaml"
};

static const unsigned char file231[] = {
#embed "../Poses/ham-stretch-supine-strap.yaml"
};

static const unsigned char file232[] = {
#embed "../Poses/hamstring-curl-prone.yaml"
};

static const unsigned char file233[] = {
#embed "../Poses/hamstring-curl-standing.yaml"
};

static const unsigned char file234[] = {
#embed "../Poses/hamstring-set.yaml"
};

static const unsigned char file235[] = {
#embed "../Poses/hamstring-slide-eccentric.yaml"
};

static const unsigned char file236[] = {
#embed "../Poses/heel-slide-supine.yaml"
};

static const unsigned char file237[] = {
#embed "../Poses/hip-abduction-side-lying.yaml"
};

static const unsigned char file238[] = {
#embed "../Poses/hip-abduction-standing.yaml"
};

static const unsigned char file239[] = {
#embed "../Poses/hip-extension-prone.yaml"
};

static const unsigned char file240[] = {
#embed "../Poses/hip-flexor-stretch-bed-edge.yaml"
};

static const unsigned char file241[] = {
#embed "../Poses/hip-flexor-stretch-half-kneel.yaml"
};

static const unsigned char file242[] = {
#embed "../Poses/hip-hinge.yaml"
};

static const unsigned char file243[] = {
#embed "../Poses/isometric-leg-extension-belt.yaml"
};

static const unsigned char file244[] = {
#embed "../Poses/itb-stretch-standing.yaml"
};

static const unsigned char file245[] = {
#embed "../Poses/knee-bend-seated-assisted.yaml"
};

static const unsigned char file246[] = {
#embed "../Poses/knee-extension-prop.yaml"
};

static const unsigned char file247[] = {
#embed "../Poses/knee-to-chest-double.yaml"
};

static const unsigned char file248[] = {
#embed "../Poses/knee-to-chest-single.yaml"
};

static const unsigned char file249[] = {
#embed "../Poses/long-arc-quad.yaml"
};

static const unsigned char file250[] = {
#embed "../Poses/lower-trunk-rotation.yaml"
};

static const unsigned char file251[] = {
#embed "../Poses/march-warm-up.yaml"
};

static const unsigned char file252[] = {
#embed "../Poses/mini-squat.yaml"
};

static const unsigned char file253[] = {
#embed "../Poses/nordic-curl.yaml"
};

static const unsigned char file254[] = {
#embed "../Poses/patella-glide-self.yaml"
};

static const unsigned char file255[] = {
#embed "../Poses/pelvic-tilt.yaml"
};

static const unsigned char file256[] = {
#embed "../Poses/piriformis-stretch-figure4-supine.yaml"
};

static const unsigned char file257[] = {
#embed "../Poses/piriformis-stretch-seated.yaml"
};

static const unsigned char file258[] = {
#embed "../Poses/plank-forearm.yaml"
};

static const unsigned char file259[] = {
#embed "../Poses/prone-knee-hang.yaml"
};

static const unsigned char file260[] = {
#embed "../Poses/prone-press-up.yaml"
};

static const unsigned char file261[] = {
#embed "../Poses/quad-set.yaml"
};

static const unsigned char file262[] = {
#embed "../Poses/quad-stretch-prone-strap.yaml"
};

static const unsigned char file263[] = {
#embed "../Poses/quad-stretch-side-lying.yaml"
};

static const unsigned char file264[] = {
#embed "../Poses/quad-stretch-standing.yaml"
};

static const unsigned char file265[] = {
#embed "../Poses/rest-90-90.yaml"
};

static const unsigned char file266[] = {
#embed "../Poses/roller-hamstring.yaml"
};

static const unsigned char file267[] = {
#embed "../Poses/sciatic-slider-seated.yaml"
};

static const unsigned char file268[] = {
#embed "../Poses/sciatic-slider-supine.yaml"
};

static const unsigned char file269[] = {
#embed "../Poses/sciatic-tensioner-seated.yaml"
};

static const unsigned char file270[] = {
#embed "../Poses/short-arc-quad.yaml"
};

static const unsigned char file271[] = {
#embed "../Poses/side-plank-knees.yaml"
};

static const unsigned char file272[] = {
#embed "../Poses/single-leg-deadlift.yaml"
};

static const unsigned char file273[] = {
#embed "../Poses/single-leg-stand.yaml"
};

static const unsigned char file274[] = {
#embed "../Poses/sit-to-stand.yaml"
};

static const unsigned char file275[] = {
#embed "../Poses/split-squat.yaml"
};

static const unsigned char file276[] = {
#embed "../Poses/standing-back-bend.yaml"
};

static const unsigned char file277[] = {
#embed "../Poses/step-down.yaml"
};

static const unsigned char file278[] = {
#embed "../Poses/step-up.yaml"
};

static const unsigned char file279[] = {
#embed "../Poses/straight-leg-raise.yaml"
};

static const unsigned char file280[] = {
#embed "../Poses/tandem-stand.yaml"
};

static const unsigned char file281[] = {
#embed "../Poses/terminal-knee-extension-band.yaml"
};

static const unsigned char file282[] = {
#embed "../Poses/two-leg-hop.yaml"
};

static const unsigned char file283[] = {
#embed "../Poses/walk-interval.yaml"
};

static const unsigned char file284[] = {
#embed "../Poses/walk-jog.yaml"
};

static const unsigned char file285[] = {
#embed "../Poses/wall-sit.yaml"
};

static const unsigned char file286[] = {
#embed "../RedFlags.yaml"
};

static const unsigned char file287[] = {
#embed "../Regions/calf.yaml"
};

static const unsigned char file288[] = {
#embed "../Regions/knee.yaml"
};

static const unsigned char file289[] = {
#embed "../Regions/nerve-and-low-back.yaml"
};

static const unsigned char file290[] = {
#embed "../Regions/thigh.yaml"
};

static const unsigned char file291[] = {
#embed "../Routines/bakers-cyst-no-floor-1.yaml"
};

static const unsigned char file292[] = {
#embed "../Routines/bakers-cyst-no-floor-2.yaml"
};

static const unsigned char file293[] = {
#embed "../Routines/calf-tightness-strain-no-floor-1.yaml"
};

static const unsigned char file294[] = {
#embed "../Routines/deep-gluteal-syndrome-no-floor-1.yaml"
};

static const unsigned char file295[] = {
#embed "../Routines/deep-gluteal-syndrome-no-floor-2.yaml"
};

static const unsigned char file296[] = {
#embed "../Routines/deep-gluteal-syndrome-no-floor-3.yaml"
};

static const unsigned char file297[] = {
#embed "../Routines/hamstring-strain-no-floor-1.yaml"
};

static const unsigned char file298[] = {
#embed "../Routines/hamstring-strain-no-floor-2.yaml"
};

static const unsigned char file299[] = {
#embed "../Routines/hamstring-strain-no-floor-3.yaml"
};

static const unsigned char file300[] = {
#embed "../Routines/it-band-pain-no-floor-1.yaml"
};

static const unsigned char file301[] = {
#embed "../Routines/it-band-pain-no-floor-2.yaml"
};

static const unsigned char file302[] = {
#embed "../Routines/knee-osteoarthritis-no-floor-1.yaml"
};

static const unsigned char file303[] = {
#embed "../Routines/meniscus-irritation-no-floor-1.yaml"
};

static const unsigned char file304[] = {
#embed "../Routines/meniscus-irritation-no-floor-2.yaml"
};

static const unsigned char file305[] = {
#embed "../Routines/osgood-schlatter-no-floor-1.yaml"
};

static const unsigned char file306[] = {
#embed "../Routines/osgood-schlatter-no-floor-2.yaml"
};

static const unsigned char file307[] = {
#embed "../Routines/patellar-tendinopathy-no-floor-1.yaml"
};

static const unsigned char file308[] = {
#embed "../Routines/patellofemoral-pain-no-floor-1.yaml"
};

static const unsigned char file309[] = {
#embed "../Routines/patellofemoral-pain-no-floor-2.yaml"
};

static const unsigned char file310[] = {
#embed "../Routines/post-immobilisation-stiffness-no-floor-1.yaml"
};

static const unsigned char file311[] = {
#embed "../Routines/post-immobilisation-stiffness-no-floor-2.yaml"
};

static const unsigned char file312[] = {
#embed "../Routines/post-immobilisation-stiffness-no-floor-3.yaml"
};

static const unsigned char file313[] = {
#embed "../Routines/proximal-hamstring-tendon-pain-no-floor-1.yaml"
};

static const unsigned char file314[] = {
#embed "../Routines/proximal-hamstring-tendon-pain-no-floor-2.yaml"
};

static const unsigned char file315[] = {
#embed "../Routines/proximal-hamstring-tendon-pain-no-floor-3.yaml"
};

static const unsigned char file316[] = {
#embed "../Routines/quadriceps-tightness-no-floor-1.yaml"
};

static const unsigned char file317[] = {
#embed "../Routines/quadriceps-tightness-no-floor-2.yaml"
};

static const unsigned char file318[] = {
#embed "../Routines/sciatic-hamstring-knee-pain-no-floor-1.yaml"
};

static const unsigned char file319[] = {
#embed "../Routines/sciatic-hamstring-knee-pain-no-floor-2.yaml"
};

static const unsigned char file320[] = {
#embed "../Routines/sciatic-hamstring-knee-pain-no-floor-3.yaml"
};

static const unsigned char file321[] = {
#embed "../Routines/sciatica-no-floor-1.yaml"
};

static const unsigned char file322[] = {
#embed "../Routines/sciatica-no-floor-2.yaml"
};

static const unsigned char file323[] = {
#embed "../Routines/sciatica-no-floor-3.yaml"
};

static const unsigned char file324[] = {
#embed "../Routines/tight-hamstrings-knee-pain-no-floor-1.yaml"
};

static const unsigned char file325[] = {
#embed "../Routines/tight-hamstrings-knee-pain-no-floor-2.yaml"
};

static const unsigned char file326[] = {
#embed "../Skeletons/clinic.yaml"
};

static const unsigned char file327[] = {
#embed "../Skeletons/codes.yaml"
};

static const unsigned char file328[] = {
#embed "../Skeletons/condition.yaml"
};

static const unsigned char file329[] = {
#embed "../Skeletons/exercise.yaml"
};

static const unsigned char file330[] = {
#embed "../Skeletons/patient.yaml"
};

static const unsigned char file331[] = {
#embed "../Sources/AAA-MEN.yaml"
};

static const unsigned char file332[] = {
#embed "../Sources/AAFP-PFP.yaml"
};

static const unsigned char file333[] = {
#embed "../Sources/AAFP-SCFE.yaml"
};

static const unsigned char file334[] = {
#embed "../Sources/AAOS-HAM.yaml"
};

static const unsigned char file335[] = {
#embed "../Sources/AAOS-HIP.yaml"
};

static const unsigned char file336[] = {
#embed "../Sources/AAOS-KNEE.yaml"
};

static const unsigned char file337[] = {
#embed "../Sources/AAOS-SPINE.yaml"
};

static const unsigned char file338[] = {
#embed "../Sources/ACHILLES-GEN.yaml"
};

static const unsigned char file339[] = {
#embed "../Sources/ACSM.yaml"
};

static const unsigned char file340[] = {
#embed "../Sources/ADOPFP.yaml"
};

static const unsigned char file341[] = {
#embed "../Sources/ASPH-PHT.yaml"
};

static const unsigned char file342[] = {
#embed "../Sources/ATLAS2018.yaml"
};

static const unsigned char file343[] = {
#embed "../Sources/AYR-PT.yaml"
};

static const unsigned char file344[] = {
#embed "../Sources/BANDY1997.yaml"
};

static const unsigned char file345[] = {
#embed "../Sources/BEATTY2017.yaml"
};

static const unsigned char file346[] = {
#embed "../Sources/BEERS2008.yaml"
};

static const unsigned char file347[] = {
#embed "../Sources/BG.yaml"
};

static const unsigned char file348[] = {
#embed "../Sources/BMJ-ARTH.yaml"
};

static const unsigned char file349[] = {
#embed "../Sources/BMJ-ITB2019.yaml"
};

static const unsigned char file350[] = {
#embed "../Sources/BMJBP-PFP.yaml"
};

static const unsigned char file351[] = {
#embed "../Sources/BREDA2021.yaml"
};

static const unsigned char file352[] = {
#embed "../Sources/CALF-GEN.yaml"
};

static const unsigned char file353[] = {
#embed "../Sources/CAST-SM466.yaml"
};

static const unsigned char file354[] = {
#embed "../Sources/CASTELLOTE2014.yaml"
};

static const unsigned char file355[] = {
#embed "../Sources/CAV-OSD.yaml"
};

static const unsigned char file356[] = {
#embed "../Sources/CCLG.yaml"
};

static const unsigned char file357[] = {
#embed "../Sources/CDC-SP.yaml"
};

static const unsigned char file358[] = {
#embed "../Sources/CES-CARD.yaml"
};

static const unsigned char file359[] = {
#embed "../Sources/CHELWEST-INF.yaml"
};

static const unsigned char file360[] = {
#embed "../Sources/CHT-PHT.yaml"
};

static const unsigned char file361[] = {
#embed "../Sources/CLINGATE-ITB.yaml"
};

static const unsigned char file362[] = {
#embed "../Sources/COCHRANE-SLR.yaml"
};

static const unsigned char file363[] = {
#embed "../Sources/COLLINS2013.yaml"
};

static const unsigned char file364[] = {
#embed "../Sources/COMPART.yaml"
};

static const unsigned char file365[] = {
#embed "../Sources/CONTUSION-GEN.yaml"
};

static const unsigned char file366[] = {
#embed "../Sources/CORN-RF.yaml"
};

static const unsigned char file367[] = {
#embed "../Sources/CROSSLEY2016.yaml"
};

static const unsigned char file368[] = {
#embed "../Sources/DYN-OA.yaml"
};

static const unsigned char file369[] = {
#embed "../Sources/DYN-PFP.yaml"
};

static const unsigned char file370[] = {
#embed "../Sources/ELLIS-EXC.yaml"
};

static const unsigned char file371[] = {
#embed "../Sources/ERICKSON2017.yaml"
};

static const unsigned char file372[] = {
#embed "../Sources/ESCAPE.yaml"
};

static const unsigned char file373[] = {
#embed "../Sources/ESSKA2016.yaml"
};

static const unsigned char file374[] = {
#embed "../Sources/ETR.yaml"
};

static const unsigned char file375[] = {
#embed "../Sources/FLEX-ES.yaml"
};

static const unsigned char file376[] = {
#embed "../Sources/GARBER2011.yaml"
};

static const unsigned char file377[] = {
#embed "../Sources/GATES-KNEE.yaml"
};

static const unsigned char file378[] = {
#embed "../Sources/GLOS-RF.yaml"
};

static const unsigned char file379[] = {
#embed "../Sources/GLOSHOSP-DVT.yaml"
};

static const unsigned char file380[] = {
#embed "../Sources/GOOM2016.yaml"
};

static const unsigned char file381[] = {
#embed "../Sources/GREEN2022.yaml"
};

static const unsigned char file382[] = {
#embed "../Sources/GSTT-MEN.yaml"
};

static const unsigned char file383[] = {
#embed "../Sources/HEATCOLD.yaml"
};

static const unsigned char file384[] = {
#embed "../Sources/HERRINGTON2008.yaml"
};

static const unsigned char file385[] = {
#embed "../Sources/HEY-CALF.yaml"
};

static const unsigned char file386[] = {
#embed "../Sources/HOPAYIAN2018.yaml"
};

static const unsigned char file387[] = {
#embed "../Sources/HT-LIMP.yaml"
};

static const unsigned char file388[] = {
#embed "../Sources/INGRAM2024.yaml"
};

static const unsigned char file389[] = {
#embed "../Sources/ISCHIUM-AVU.yaml"
};

static const unsigned char file390[] = {
#embed "../Sources/ISHOI2020.yaml"
};

static const unsigned char file391[] = {
#embed "../Sources/JAT-HSI-2022.yaml"
};

static const unsigned char file392[] = {
#embed "../Sources/JENSEN2019.yaml"
};

static const unsigned char file393[] = {
#embed "../Sources/JOSPT-HSI-2022.yaml"
};

static const unsigned char file394[] = {
#embed "../Sources/JOSPT-LBP-2021.yaml"
};

static const unsigned char file395[] = {
#embed "../Sources/JOSPT-PFP-2019.yaml"
};

static const unsigned char file396[] = {
#embed "../Sources/KINGSTON-PT.yaml"
};

static const unsigned char file397[] = {
#embed "../Sources/KISE2016.yaml"
};

static const unsigned char file398[] = {
#embed "../Sources/KNEEDOC.yaml"
};

static const unsigned char file399[] = {
#embed "../Sources/KUILART2005.yaml"
};

static const unsigned char file400[] = {
#embed "../Sources/KWON2014.yaml"
};

static const unsigned char file401[] = {
#embed "../Sources/LANARK-PFP.yaml"
};

static const unsigned char file402[] = {
#embed "../Sources/LANKHORST2016.yaml"
};

static const unsigned char file403[] = {
#embed "../Sources/LOTHIAN-RF.yaml"
};

static const unsigned char file404[] = {
#embed "../Sources/MCGILL-FLOSS.yaml"
};

static const unsigned char file405[] = {
#embed "../Sources/MCGILL.yaml"
};

static const unsigned char file406[] = {
#embed "../Sources/MCKAY2020.yaml"
};

static const unsigned char file407[] = {
#embed "../Sources/MSD-HAM.yaml"
};

static const unsigned char file408[] = {
#embed "../Sources/MTW-NHS.yaml"
};

static const unsigned char file409[] = {
#embed "../Sources/NASSER2021.yaml"
};

static const unsigned char file410[] = {
#embed "../Sources/NATA2018.yaml"
};

static const unsigned char file411[] = {
#embed "../Sources/NBT-CALF.yaml"
};

static const unsigned char file412[] = {
#embed "../Sources/NCA-CALF.yaml"
};

static const unsigned char file413[] = {
#embed "../Sources/NCA-KNEE.yaml"
};

static const unsigned char file414[] = {
#embed "../Sources/NCA-THIGH.yaml"
};

static const unsigned char file415[] = {
#embed "../Sources/NELFT-OSD.yaml"
};

static const unsigned char file416[] = {
#embed "../Sources/NHS-AAA.yaml"
};

static const unsigned char file417[] = {
#embed "../Sources/NHS-BAKER.yaml"
};

static const unsigned char file418[] = {
#embed "../Sources/NHS-COMP.yaml"
};

static const unsigned char file419[] = {
#embed "../Sources/NHS-DVT.yaml"
};

static const unsigned char file420[] = {
#embed "../Sources/NHS-HAM.yaml"
};

static const unsigned char file421[] = {
#embed "../Sources/NHS-KNEE.yaml"
};

static const unsigned char file422[] = {
#embed "../Sources/NHS-MEN.yaml"
};

static const unsigned char file423[] = {
#embed "../Sources/NHS-SCI.yaml"
};

static const unsigned char file424[] = {
#embed "../Sources/NHS-SEPTIC.yaml"
};

static const unsigned char file425[] = {
#embed "../Sources/NHS111W-BAKER.yaml"
};

static const unsigned char file426[] = {
#embed "../Sources/NHSI-SCI.yaml"
};

static const unsigned char file427[] = {
#embed "../Sources/NICE-CKS.yaml"
};

static const unsigned char file428[] = {
#embed "../Sources/NICE-NG12.yaml"
};

static const unsigned char file429[] = {
#embed "../Sources/NICE-NG226.yaml"
};

static const unsigned char file430[] = {
#embed "../Sources/NICE-NG59.yaml"
};

static const unsigned char file431[] = {
#embed "../Sources/NPSA-ALI.yaml"
};

static const unsigned char file432[] = {
#embed "../Sources/NSAID.yaml"
};

static const unsigned char file433[] = {
#embed "../Sources/NUNEZ2025.yaml"
};

static const unsigned char file434[] = {
#embed "../Sources/ORTHO-INST.yaml"
};

static const unsigned char file435[] = {
#embed "../Sources/OSD-GEN.yaml"
};

static const unsigned char file436[] = {
#embed "../Sources/OSD-MIMIC.yaml"
};

static const unsigned char file437[] = {
#embed "../Sources/OSD2020.yaml"
};

static const unsigned char file438[] = {
#embed "../Sources/OTTAWA.yaml"
};

static const unsigned char file439[] = {
#embed "../Sources/PAA-GEN.yaml"
};

static const unsigned char file440[] = {
#embed "../Sources/PEELER2007.yaml"
};

static const unsigned char file441[] = {
#embed "../Sources/PEMAT.yaml"
};

static const unsigned char file442[] = {
#embed "../Sources/PENGEL2003.yaml"
};

static const unsigned char file443[] = {
#embed "../Sources/PERONEAL-GEN.yaml"
};

static const unsigned char file444[] = {
#embed "../Sources/PHT-GEN.yaml"
};

static const unsigned char file445[] = {
#embed "../Sources/PIRI.yaml"
};

static const unsigned char file446[] = {
#embed "../Sources/PMC3445060.yaml"
};

static const unsigned char file447[] = {
#embed "../Sources/PMM-KNEE.yaml"
};

static const unsigned char file448[] = {
#embed "../Sources/POOLE-NHS.yaml"
};

static const unsigned char file449[] = {
#embed "../Sources/PT-LOAD.yaml"
};

static const unsigned char file450[] = {
#embed "../Sources/PURE-DGS.yaml"
};

static const unsigned char file451[] = {
#embed "../Sources/QSTRETCH.yaml"
};

static const unsigned char file452[] = {
#embed "../Sources/SANCHEZ2024.yaml"
};

static const unsigned char file453[] = {
#embed "../Sources/SEED1.yaml"
};

static const unsigned char file454[] = {
#embed "../Sources/SEED2.yaml"
};

static const unsigned char file455[] = {
#embed "../Sources/SHARMA2016.yaml"
};

static const unsigned char file456[] = {
#embed "../Sources/SHEFF-OSD.yaml"
};

static const unsigned char file457[] = {
#embed "../Sources/SIRONA-MEN.yaml"
};

static const unsigned char file458[] = {
#embed "../Sources/SLR-LIMB.yaml"
};

static const unsigned char file459[] = {
#embed "../Sources/STEADI.yaml"
};

static const unsigned char file460[] = {
#embed "../Sources/STEES-MEN.yaml"
};

static const unsigned char file461[] = {
#embed "../Sources/STRESSFX.yaml"
};

static const unsigned char file462[] = {
#embed "../Sources/SUSSEX-PFP.yaml"
};

static const unsigned char file463[] = {
#embed "../Sources/SUTKER.yaml"
};

static const unsigned char file464[] = {
#embed "../Sources/THOMEE1997.yaml"
};

static const unsigned char file465[] = {
#embed "../Sources/TIMS-CALF.yaml"
};

static const unsigned char file466[] = {
#embed "../Sources/TONLEY2010.yaml"
};

static const unsigned char file467[] = {
#embed "../Sources/TRAFFIC.yaml"
};

static const unsigned char file468[] = {
#embed "../Sources/UHDB-KNEE.yaml"
};

static const unsigned char file469[] = {
#embed "../Sources/UHMB-KNEE.yaml"
};

static const unsigned char file470[] = {
#embed "../Sources/VELDHUIZEN1993.yaml"
};

static const unsigned char file471[] = {
#embed "../Sources/VERSUS-KNEE.yaml"
};

static const unsigned char file472[] = {
#embed "../Sources/VERSUS-SEPTIC.yaml"
};

static const unsigned char file473[] = {
#embed "../Sources/YILDIRIM2018.yaml"
};

static const unsigned char file474[] = {
#embed "../Translations/ar/Advice.yaml"
};

static const unsigned char file475[] = {
#embed "../Translations/ar/Conditions/tight-hamstrings-knee-pain.yaml"
};

static const unsigned char file476[] = {
#embed "../Translations/ar/Exercises/calf-stretch-wall-straight.yaml"
};

static const unsigned char file477[] = {
#embed "../Translations/ar/Exercises/ham-stretch-seated-chair.yaml"
};

static const unsigned char file478[] = {
#embed "../Translations/ar/Exercises/ham-stretch-supine-9090.yaml"
};

static const unsigned char file479[] = {
#embed "../Translations/ar/Exercises/ham-stretch-supine-strap.yaml"
};

static const unsigned char file480[] = {
#embed "../Translations/ar/Exercises/hamstring-set.yaml"
};

static const unsigned char file481[] = {
#embed "../Translations/ar/Exercises/march-warm-up.yaml"
};

static const unsigned char file482[] = {
#embed "../Translations/ar/Exercises/quad-set.yaml"
};

static const unsigned char file483[] = {
#embed "../Translations/ar/Limbs/leg.yaml"
};

static const unsigned char file484[] = {
#embed "../Translations/ar/Limbs/side.yaml"
};

static const unsigned char file485[] = {
#embed "../Translations/ar/RedFlags.yaml"
};

static const unsigned char file486[] = {
#embed "../Translations/es/Advice.yaml"
};

static const unsigned char file487[] = {
#embed "../Translations/es/Conditions/bakers-cyst.yaml"
};

static const unsigned char file488[] = {
#embed "../Translations/es/Conditions/calf-tightness-strain.yaml"
};

static const unsigned char file489[] = {
#embed "../Translations/es/Conditions/deep-gluteal-syndrome.yaml"
};

static const unsigned char file490[] = {
#embed "../Translations/es/Conditions/hamstring-strain.yaml"
};

static const unsigned char file491[] = {
#embed "../Translations/es/Conditions/it-band-pain.yaml"
};

static const unsigned char file492[] = {
#embed "../Translations/es/Conditions/knee-osteoarthritis.yaml"
};

static const unsigned char file493[] = {
#embed "../Translations/es/Conditions/meniscus-irritation.yaml"
};

static const unsigned char file494[] = {
#embed "../Translations/es/Conditions/osgood-schlatter.yaml"
};

static const unsigned char file495[] = {
#embed "../Translations/es/Conditions/patellar-tendinopathy.yaml"
};

static const unsigned char file496[] = {
#embed "../Translations/es/Conditions/patellofemoral-pain.yaml"
};

static const unsigned char file497[] = {
#embed "../Translations/es/Conditions/post-immobilisation-stiffness.yaml"
};

static const unsigned char file498[] = {
#embed "../Translations/es/Conditions/proximal-hamstring-tendon-pain.yaml"
};

static const unsigned char file499[] = {
#embed "../Translations/es/Conditions/quadriceps-tightness.yaml"
};

static const unsigned char file500[] = {
#embed "../Translations/es/Conditions/sciatic-hamstring-knee-pain.yaml"
};

static const unsigned char file501[] = {
#embed "../Translations/es/Conditions/sciatica.yaml"
};

static const unsigned char file502[] = {
#embed "../Translations/es/Conditions/tight-hamstrings-knee-pain.yaml"
};

static const unsigned char file503[] = {
#embed "../Translations/es/Exercises/abdominal-brace.yaml"
};

static const unsigned char file504[] = {
#embed "../Translations/es/Exercises/adductor-squeeze.yaml"
};

static const unsigned char file505[] = {
#embed "../Translations/es/Exercises/adductor-stretch-butterfly.yaml"
};

static const unsigned char file506[] = {
#embed "../Translations/es/Exercises/ankle-pumps.yaml"
};

static const unsigned char file507[] = {
#embed "../Translations/es/Exercises/ball-release-glute.yaml"
};

static const unsigned char file508[] = {
#embed "../Translations/es/Exercises/band-side-step.yaml"
};

static const unsigned char file509[] = {
#embed "../Translations/es/Exercises/bird-dog.yaml"
};

static const unsigned char file510[] = {
#embed "../Translations/es/Exercises/bridge-long-lever.yaml"
};

static const unsigned char file511[] = {
#embed "../Translations/es/Exercises/bridge-single-leg.yaml"
};

static const unsigned char file512[] = {
#embed "../Translations/es/Exercises/bridge.yaml"
};

static const unsigned char file513[] = {
#embed "../Translations/es/Exercises/calf-raise-double.yaml"
};

static const unsigned char file514[] = {
#embed "../Translations/es/Exercises/calf-raise-seated.yaml"
};

static const unsigned char file515[] = {
#embed "../Translations/es/Exercises/calf-raise-single.yaml"
};

static const unsigned char file516[] = {
#embed "../Translations/es/Exercises/calf-raise-step.yaml"
};

static const unsigned char file517[] = {
#embed "../Translations/es/Exercises/calf-stretch-step.yaml"
};

static const unsigned char file518[] = {
#embed "../Translations/es/Exercises/calf-stretch-towel.yaml"
};

static const unsigned char file519[] = {
#embed "../Translations/es/Exercises/calf-stretch-wall-bent.yaml"
};

static const unsigned char file520[] = {
#embed "../Translations/es/Exercises/calf-stretch-wall-straight.yaml"
};

static const unsigned char file521[] = {
#embed "../Translations/es/Exercises/cat-camel.yaml"
};

static const unsigned char file522[] = {
#embed "../Translations/es/Exercises/childs-pose.yaml"
};

static const unsigned char file523[] = {
#embed "../Translations/es/Exercises/clamshell.yaml"
};

static const unsigned char file524[] = {
#embed "../Translations/es/Exercises/curl-up.yaml"
};

static const unsigned char file525[] = {
#embed "../Translations/es/Exercises/dead-bug.yaml"
};

static const unsigned char file526[] = {
#embed "../Translations/es/Exercises/exercise-bike.yaml"
};

static const unsigned char file527[] = {
#embed "../Translations/es/Exercises/glute-stretch-knee-opposite-shoulder.yaml"
};

static const unsigned char file528[] = {
#embed "../Translations/es/Exercises/ham-stretch-doorway.yaml"
};

static const unsigned char file529[] = {
#embed "../Translations/es/Exercises/ham-stretch-long-sit.yaml"
};

static const unsigned char file530[] = {
#embed "../Translations/es/Exercises/ham-stretch-seated-chair.yaml"
};

static const unsigned char file531[] = {
#embed "../Translations/es/Exercises/ham-stretch-standing-step.yaml"
};

static const unsigned char file532[] = {
#embed "../Translations/es/Exercises/ham-stretch-supine-9090.yaml"
};

static const unsigned char file533[] = {
#embed "../Translations/es/Exercises/ham-stretch-supine-strap.yaml"
};

static const unsigned char file534[] = {
#embed "../Translations/es/Exercises/hamstring-curl-prone.yaml"
};

static const unsigned char file535[] = {
#embed "../Translations/es/Exercises/hamstring-curl-standing.yaml"
};

static const unsigned char file536[] = {
#embed "../Translations/es/Exercises/hamstring-set.yaml"
};

static const unsigned char file537[] = {
#embed "../Translations/es/Exercises/hamstring-slide-eccentric.yaml"
};

static const unsigned char file538[] = {
#embed "../Translations/es/Exercises/heel-slide-supine.yaml"
};

static const unsigned char file539[] = {
#embed "../Translations/es/Exercises/hip-abduction-side-lying.yaml"
};

static const unsigned char file540[] = {
#embed "../Translations/es/Exercises/hip-abduction-standing.yaml"
};

static const unsigned char file541[] = {
#embed "../Translations/es/Exercises/hip-extension-prone.yaml"
};

static const unsigned char file542[] = {
#embed "../Translations/es/Exercises/hip-flexor-stretch-bed-edge.yaml"
};

static const unsigned char file543[] = {
#embed "../Translations/es/Exercises/hip-flexor-stretch-half-kneel.yaml"
};

static const unsigned char file544[] = {
#embed "../Translations/es/Exercises/hip-hinge.yaml"
};

static const unsigned char file545[] = {
#embed "../Translations/es/Exercises/isometric-leg-extension-belt.yaml"
};

static const unsigned char file546[] = {
#embed "../Translations/es/Exercises/itb-stretch-standing.yaml"
};

static const unsigned char file547[] = {
#embed "../Translations/es/Exercises/knee-bend-seated-assisted.yaml"
};

static const unsigned char file548[] = {
#embed "../Translations/es/Exercises/knee-extension-prop.yaml"
};

static const unsigned char file549[] = {
#embed "../Translations/es/Exercises/knee-to-chest-double.yaml"
};

static const unsigned char file550[] = {
#embed "../Translations/es/Exercises/knee-to-chest-single.yaml"
};

static const unsigned char file551[] = {
#embed "../Translations/es/Exercises/long-arc-quad.yaml"
};

static const unsigned char file552[] = {
#embed "../Translations/es/Exercises/lower-trunk-rotation.yaml"
};

static const unsigned char file553[] = {
#embed "../Translations/es/Exercises/march-warm-up.yaml"
};

static const unsigned char file554[] = {
#embed "../Translations/es/Exercises/mini-squat.yaml"
};

static const unsigned char file555[] = {
#embed "../Translations/es/Exercises/nordic-curl.yaml"
};

static const unsigned char file556[] = {
#embed "../Translations/es/Exercises/patella-glide-self.yaml"
};

static const unsigned char file557[] = {
#embed "../Translations/es/Exercises/pelvic-tilt.yaml"
};

static const unsigned char file558[] = {
#embed "../Translations/es/Exercises/piriformis-stretch-figure4-supine.yaml"
};

static const unsigned char file559[] = {
#embed "../Translations/es/Exercises/piriformis-stretch-seated.yaml"
};

static const unsigned char file560[] = {
#embed "../Translations/es/Exercises/plank-forearm.yaml"
};

static const unsigned char file561[] = {
#embed "../Translations/es/Exercises/prone-knee-hang.yaml"
};

static const unsigned char file562[] = {
#embed "../Translations/es/Exercises/prone-press-up.yaml"
};

static const unsigned char file563[] = {
#embed "../Translations/es/Exercises/quad-set.yaml"
};

static const unsigned char file564[] = {
#embed "../Translations/es/Exercises/quad-stretch-prone-strap.yaml"
};

static const unsigned char file565[] = {
#embed "../Translations/es/Exercises/quad-stretch-side-lying.yaml"
};

static const unsigned char file566[] = {
#embed "../Translations/es/Exercises/quad-stretch-standing.yaml"
};

static const unsigned char file567[] = {
#embed "../Translations/es/Exercises/rest-90-90.yaml"
};

static const unsigned char file568[] = {
#embed "../Translations/es/Exercises/roller-hamstring.yaml"
};

static const unsigned char file569[] = {
#embed "../Translations/es/Exercises/sciatic-slider-seated.yaml"
};

static const unsigned char file570[] = {
#embed "../Translations/es/Exercises/sciatic-slider-supine.yaml"
};

static const unsigned char file571[] = {
#embed "../Translations/es/Exercises/sciatic-tensioner-seated.yaml"
};

static const unsigned char file572[] = {
#embed "../Translations/es/Exercises/short-arc-quad.yaml"
};

static const unsigned char file573[] = {
#embed "../Translations/es/Exercises/side-plank-knees.yaml"
};

static const unsigned char file574[] = {
#embed "../Translations/es/Exercises/single-leg-deadlift.yaml"
};

static const unsigned char file575[] = {
#embed "../Translations/es/Exercises/single-leg-stand.yaml"
};

static const unsigned char file576[] = {
#embed "../Translations/es/Exercises/sit-to-stand.yaml"
};

static const unsigned char file577[] = {
#embed "../Translations/es/Exercises/split-squat.yaml"
};

static const unsigned char file578[] = {
#embed "../Translations/es/Exercises/standing-back-bend.yaml"
};

static const unsigned char file579[] = {
#embed "../Translations/es/Exercises/step-down.yaml"
};

static const unsigned char file580[] = {
#embed "../Translations/es/Exercises/step-up.yaml"
};

static const unsigned char file581[] = {
#embed "../Translations/es/Exercises/straight-leg-raise.yaml"
};

static const unsigned char file582[] = {
#embed "../Translations/es/Exercises/tandem-stand.yaml"
};

static const unsigned char file583[] = {
#embed "../Translations/es/Exercises/terminal-knee-extension-band.yaml"
};

static const unsigned char file584[] = {
#embed "../Translations/es/Exercises/two-leg-hop.yaml"
};

static const unsigned char file585[] = {
#embed "../Translations/es/Exercises/walk-interval.yaml"
};

static const unsigned char file586[] = {
#embed "../Translations/es/Exercises/walk-jog.yaml"
};

static const unsigned char file587[] = {
#embed "../Translations/es/Exercises/wall-sit.yaml"
};

static const unsigned char file588[] = {
#embed "../Translations/es/Limbs/leg.yaml"
};

static const unsigned char file589[] = {
#embed "../Translations/es/Limbs/side.yaml"
};

static const unsigned char file590[] = {
#embed "../Translations/es/RedFlags.yaml"
};

static const unsigned char file591[] = {
#embed "../Translations/es/Routines/bakers-cyst-no-floor-1.yaml"
};

static const unsigned char file592[] = {
#embed "../Translations/es/Routines/bakers-cyst-no-floor-2.yaml"
};

static const unsigned char file593[] = {
#embed "../Translations/es/Routines/calf-tightness-strain-no-floor-1.yaml"
};

static const unsigned char file594[] = {
#embed "../Translations/es/Routines/deep-gluteal-syndrome-no-floor-1.yaml"
};

static const unsigned char file595[] = {
#embed "../Translations/es/Routines/deep-gluteal-syndrome-no-floor-2.yaml"
};

static const unsigned char file596[] = {
#embed "../Translations/es/Routines/deep-gluteal-syndrome-no-floor-3.yaml"
};

static const unsigned char file597[] = {
#embed "../Translations/es/Routines/hamstring-strain-no-floor-1.yaml"
};

static const unsigned char file598[] = {
#embed "../Translations/es/Routines/hamstring-strain-no-floor-2.yaml"
};

static const unsigned char file599[] = {
#embed "../Translations/es/Routines/hamstring-strain-no-floor-3.yaml"
};

static const unsigned char file600[] = {
#embed "../Translations/es/Routines/it-band-pain-no-floor-1.yaml"
};

static const unsigned char file601[] = {
#embed "../Translations/es/Routines/it-band-pain-no-floor-2.yaml"
};

static const unsigned char file602[] = {
#embed "../Translations/es/Routines/knee-osteoarthritis-no-floor-1.yaml"
};

static const unsigned char file603[] = {
#embed "../Translations/es/Routines/meniscus-irritation-no-floor-1.yaml"
};

static const unsigned char file604[] = {
#embed "../Translations/es/Routines/meniscus-irritation-no-floor-2.yaml"
};

static const unsigned char file605[] = {
#embed "../Translations/es/Routines/osgood-schlatter-no-floor-1.yaml"
};

static const unsigned char file606[] = {
#embed "../Translations/es/Routines/osgood-schlatter-no-floor-2.yaml"
};

static const unsigned char file607[] = {
#embed "../Translations/es/Routines/patellar-tendinopathy-no-floor-1.yaml"
};

static const unsigned char file608[] = {
#embed "../Translations/es/Routines/patellofemoral-pain-no-floor-1.yaml"
};

static const unsigned char file609[] = {
#embed "../Translations/es/Routines/patellofemoral-pain-no-floor-2.yaml"
};

static const unsigned char file610[] = {
#embed "../Translations/es/Routines/post-immobilisation-stiffness-no-floor-1.yaml"
};

static const unsigned char file611[] = {
#embed "../Translations/es/Routines/post-immobilisation-stiffness-no-floor-2.yaml"
};

static const unsigned char file612[] = {
#embed "../Translations/es/Routines/post-immobilisation-stiffness-no-floor-3.yaml"
};

static const unsigned char file613[] = {
#embed "../Translations/es/Routines/proximal-hamstring-tendon-pain-no-floor-1.yaml"
};

static const unsigned char file614[] = {
#embed "../Translations/es/Routines/proximal-hamstring-tendon-pain-no-floor-2.yaml"
};

static const unsigned char file615[] = {
#embed "../Translations/es/Routines/proximal-hamstring-tendon-pain-no-floor-3.yaml"
};

static const unsigned char file616[] = {
#embed "../Translations/es/Routines/quadriceps-tightness-no-floor-1.yaml"
};

static const unsigned char file617[] = {
#embed "../Translations/es/Routines/quadriceps-tightness-no-floor-2.yaml"
};

static const unsigned char file618[] = {
#embed "../Translations/es/Routines/sciatic-hamstring-knee-pain-no-floor-1.yaml"
};

static const unsigned char file619[] = {
#embed "../Translations/es/Routines/sciatic-hamstring-knee-pain-no-floor-2.yaml"
};

static const unsigned char file620[] = {
#embed "../Translations/es/Routines/sciatic-hamstring-knee-pain-no-floor-3.yaml"
};

static const unsigned char file621[] = {
#embed "../Translations/es/Routines/sciatica-no-floor-1.yaml"
};

static const unsigned char file622[] = {
#embed "../Translations/es/Routines/sciatica-no-floor-2.yaml"
};

static const unsigned char file623[] = {
#embed "../Translations/es/Routines/sciatica-no-floor-3.yaml"
};

static const unsigned char file624[] = {
#embed "../Translations/es/Routines/tight-hamstrings-knee-pain-no-floor-1.yaml"
};

static const unsigned char file625[] = {
#embed "../Translations/es/Routines/tight-hamstrings-knee-pain-no-floor-2.yaml"
};

static const unsigned char file626[] = {
#embed "../Translations/vi/Advice.yaml"
};

static const unsigned char file627[] = {
#embed "../Translations/vi/Conditions/tight-hamstrings-knee-pain.yaml"
};

static const unsigned char file628[] = {
#embed "../Translations/vi/Exercises/calf-stretch-wall-straight.yaml"
};

static const unsigned char file629[] = {
#embed "../Translations/vi/Exercises/ham-stretch-seated-chair.yaml"
};

static const unsigned char file630[] = {
#embed "../Translations/vi/Exercises/ham-stretch-supine-9090.yaml"
};

static const unsigned char file631[] = {
#embed "../Translations/vi/Exercises/ham-stretch-supine-strap.yaml"
};

static const unsigned char file632[] = {
#embed "../Translations/vi/Exercises/hamstring-set.yaml"
};

static const unsigned char file633[] = {
#embed "../Translations/vi/Exercises/march-warm-up.yaml"
};

static const unsigned char file634[] = {
#embed "../Translations/vi/Exercises/quad-set.yaml"
};

static const unsigned char file635[] = {
#embed "../Translations/vi/Limbs/leg.yaml"
};

static const unsigned char file636[] = {
#embed "../Translations/vi/Limbs/side.yaml"
};

static const unsigned char file637[] = {
#embed "../Translations/vi/RedFlags.yaml"
};

static const unsigned char file638[] = {
#embed "../Translations/zh/Advice.yaml"
};

static const unsigned char file639[] = {
#embed "../Translations/zh/Conditions/tight-hamstrings-knee-pain.yaml"
};

static const unsigned char file640[] = {
#embed "../Translations/zh/Exercises/calf-stretch-wall-straight.yaml"
};

static const unsigned char file641[] = {
#embed "../Translations/zh/Exercises/ham-stretch-seated-chair.yaml"
};

static const unsigned char file642[] = {
#embed "../Translations/zh/Exercises/ham-stretch-supine-9090.yaml"
};

static const unsigned char file643[] = {
#embed "../Translations/zh/Exercises/ham-stretch-supine-strap.yaml"
};

static const unsigned char file644[] = {
#embed "../Translations/zh/Exercises/hamstring-set.yaml"
};

static const unsigned char file645[] = {
#embed "../Translations/zh/Exercises/march-warm-up.yaml"
};

static const unsigned char file646[] = {
#embed "../Translations/zh/Exercises/quad-set.yaml"
};

static const unsigned char file647[] = {
#embed "../Translations/zh/Limbs/leg.yaml"
};

static const unsigned char file648[] = {
#embed "../Translations/zh/Limbs/side.yaml"
};

static const unsigned char file649[] = {
#embed "../Translations/zh/RedFlags.yaml"
};

static const struct CAssetsFile files[] = {
  {"Advice.yaml", file0, sizeof file0},
  {"Conditions/bakers-cyst.yaml", file1, sizeof file1},
  {"Conditions/calf-tightness-strain.yaml", file2, sizeof file2},
  {"Conditions/deep-gluteal-syndrome.yaml", file3, sizeof file3},
  {"Conditions/hamstring-strain.yaml", file4, sizeof file4},
  {"Conditions/it-band-pain.yaml", file5, sizeof file5},
  {"Conditions/knee-osteoarthritis.yaml", file6, sizeof file6},
  {"Conditions/meniscus-irritation.yaml", file7, sizeof file7},
  {"Conditions/osgood-schlatter.yaml", file8, sizeof file8},
  {"Conditions/patellar-tendinopathy.yaml", file9, sizeof file9},
  {"Conditions/patellofemoral-pain.yaml", file10, sizeof file10},
  {"Conditions/post-immobilisation-stiffness.yaml", file11, sizeof file11},
  {"Conditions/proximal-hamstring-tendon-pain.yaml", file12, sizeof file12},
  {"Conditions/quadriceps-tightness.yaml", file13, sizeof file13},
  {"Conditions/sciatic-hamstring-knee-pain.yaml", file14, sizeof file14},
  {"Conditions/sciatica.yaml", file15, sizeof file15},
  {"Conditions/tight-hamstrings-knee-pain.yaml", file16, sizeof file16},
  {"ExerciseSheet.yaml", file17, sizeof file17},
  {"Exercises/abdominal-brace.yaml", file18, sizeof file18},
  {"Exercises/adductor-squeeze.yaml", file19, sizeof file19},
  {"Exercises/adductor-stretch-butterfly.yaml", file20, sizeof file20},
  {"Exercises/ankle-pumps.yaml", file21, sizeof file21},
  {"Exercises/ball-release-glute.yaml", file22, sizeof file22},
  {"Exercises/band-side-step.yaml", file23, sizeof file23},
  {"Exercises/bird-dog.yaml", file24, sizeof file24},
  {"Exercises/bridge-long-lever.yaml", file25, sizeof file25},
  {"Exercises/bridge-single-leg.yaml", file26, sizeof file26},
  {"Exercises/bridge.yaml", file27, sizeof file27},
  {"Exercises/calf-raise-double.yaml", file28, sizeof file28},
  {"Exercises/calf-raise-seated.yaml", file29, sizeof file29},
  {"Exercises/calf-raise-single.yaml", file30, sizeof file30},
  {"Exercises/calf-raise-step.yaml", file31, sizeof file31},
  {"Exercises/calf-stretch-step.yaml", file32, sizeof file32},
  {"Exercises/calf-stretch-towel.yaml", file33, sizeof file33},
  {"Exercises/calf-stretch-wall-bent.yaml", file34, sizeof file34},
  {"Exercises/calf-stretch-wall-straight.yaml", file35, sizeof file35},
  {"Exercises/cat-camel.yaml", file36, sizeof file36},
  {"Exercises/childs-pose.yaml", file37, sizeof file37},
  {"Exercises/clamshell.yaml", file38, sizeof file38},
  {"Exercises/curl-up.yaml", file39, sizeof file39},
  {"Exercises/dead-bug.yaml", file40, sizeof file40},
  {"Exercises/exercise-bike.yaml", file41, sizeof file41},
  {"Exercises/glute-stretch-knee-opposite-shoulder.yaml", file42, sizeof file42},
  {"Exercises/ham-stretch-doorway.yaml", file43, sizeof file43},
  {"Exercises/ham-stretch-long-sit.yaml", file44, sizeof file44},
  {"Exercises/ham-stretch-seated-chair.yaml", file45, sizeof file45},
  {"Exercises/ham-stretch-standing-step.yaml", file46, sizeof file46},
  {"Exercises/ham-stretch-supine-9090.yaml", file47, sizeof file47},
  {"Exercises/ham-stretch-supine-strap.yaml", file48, sizeof file48},
  {"Exercises/hamstring-curl-prone.yaml", file49, sizeof file49},
  {"Exercises/hamstring-curl-standing.yaml", file50, sizeof file50},
  {"Exercises/hamstring-set.yaml", file51, sizeof file51},
  {"Exercises/hamstring-slide-eccentric.yaml", file52, sizeof file52},
  {"Exercises/heel-slide-supine.yaml", file53, sizeof file53},
  {"Exercises/hip-abduction-side-lying.yaml", file54, sizeof file54},
  {"Exercises/hip-abduction-standing.yaml", file55, sizeof file55},
  {"Exercises/hip-extension-prone.yaml", file56, sizeof file56},
  {"Exercises/hip-flexor-stretch-bed-edge.yaml", file57, sizeof file57},
  {"Exercises/hip-flexor-stretch-half-kneel.yaml", file58, sizeof file58},
  {"Exercises/hip-hinge.yaml", file59, sizeof file59},
  {"Exercises/isometric-leg-extension-belt.yaml", file60, sizeof file60},
  {"Exercises/itb-stretch-standing.yaml", file61, sizeof file61},
  {"Exercises/knee-bend-seated-assisted.yaml", file62, sizeof file62},
  {"Exercises/knee-extension-prop.yaml", file63, sizeof file63},
  {"Exercises/knee-to-chest-double.yaml", file64, sizeof file64},
  {"Exercises/knee-to-chest-single.yaml", file65, sizeof file65},
  {"Exercises/long-arc-quad.yaml", file66, sizeof file66},
  {"Exercises/lower-trunk-rotation.yaml", file67, sizeof file67},
  {"Exercises/march-warm-up.yaml", file68, sizeof file68},
  {"Exercises/mini-squat.yaml", file69, sizeof file69},
  {"Exercises/nordic-curl.yaml", file70, sizeof file70},
  {"Exercises/patella-glide-self.yaml", file71, sizeof file71},
  {"Exercises/pelvic-tilt.yaml", file72, sizeof file72},
  {"Exercises/piriformis-stretch-figure4-supine.yaml", file73, sizeof file73},
  {"Exercises/piriformis-stretch-seated.yaml", file74, sizeof file74},
  {"Exercises/plank-forearm.yaml", file75, sizeof file75},
  {"Exercises/prone-knee-hang.yaml", file76, sizeof file76},
  {"Exercises/prone-press-up.yaml", file77, sizeof file77},
  {"Exercises/quad-set.yaml", file78, sizeof file78},
  {"Exercises/quad-stretch-prone-strap.yaml", file79, sizeof file79},
  {"Exercises/quad-stretch-side-lying.yaml", file80, sizeof file80},
  {"Exercises/quad-stretch-standing.yaml", file81, sizeof file81},
  {"Exercises/rest-90-90.yaml", file82, sizeof file82},
  {"Exercises/roller-hamstring.yaml", file83, sizeof file83},
  {"Exercises/sciatic-slider-seated.yaml", file84, sizeof file84},
  {"Exercises/sciatic-slider-supine.yaml", file85, sizeof file85},
  {"Exercises/sciatic-tensioner-seated.yaml", file86, sizeof file86},
  {"Exercises/short-arc-quad.yaml", file87, sizeof file87},
  {"Exercises/side-plank-knees.yaml", file88, sizeof file88},
  {"Exercises/single-leg-deadlift.yaml", file89, sizeof file89},
  {"Exercises/single-leg-stand.yaml", file90, sizeof file90},
  {"Exercises/sit-to-stand.yaml", file91, sizeof file91},
  {"Exercises/split-squat.yaml", file92, sizeof file92},
  {"Exercises/standing-back-bend.yaml", file93, sizeof file93},
  {"Exercises/step-down.yaml", file94, sizeof file94},
  {"Exercises/step-up.yaml", file95, sizeof file95},
  {"Exercises/straight-leg-raise.yaml", file96, sizeof file96},
  {"Exercises/tandem-stand.yaml", file97, sizeof file97},
  {"Exercises/terminal-knee-extension-band.yaml", file98, sizeof file98},
  {"Exercises/two-leg-hop.yaml", file99, sizeof file99},
  {"Exercises/walk-interval.yaml", file100, sizeof file100},
  {"Exercises/walk-jog.yaml", file101, sizeof file101},
  {"Exercises/wall-sit.yaml", file102, sizeof file102},
  {"Limbs/leg.yaml", file103, sizeof file103},
  {"Limbs/side.yaml", file104, sizeof file104},
  {"Looks/A.yaml", file105, sizeof file105},
  {"Looks/B.yaml", file106, sizeof file106},
  {"Looks/C.yaml", file107, sizeof file107},
  {"Looks/D.yaml", file108, sizeof file108},
  {"Looks/E.yaml", file109, sizeof file109},
  {"Looks/F.yaml", file110, sizeof file110},
  {"Phrases/ar.yaml", file111, sizeof file111},
  {"Phrases/en.yaml", file112, sizeof file112},
  {"Phrases/es.yaml", file113, sizeof file113},
  {"Phrases/vi.yaml", file114, sizeof file114},
  {"Phrases/zh.yaml", file115, sizeof file115},
  {"Pictures/abdominal-brace.picture", file116, sizeof file116},
  {"Pictures/adductor-squeeze.picture", file117, sizeof file117},
  {"Pictures/adductor-stretch-butterfly.picture", file118, sizeof file118},
  {"Pictures/ankle-pumps.picture", file119, sizeof file119},
  {"Pictures/ball-release-glute.picture", file120, sizeof file120},
  {"Pictures/band-side-step.picture", file121, sizeof file121},
  {"Pictures/bird-dog.picture", file122, sizeof file122},
  {"Pictures/bridge-long-lever.picture", file123, sizeof file123},
  {"Pictures/bridge-single-leg.picture", file124, sizeof file124},
  {"Pictures/bridge.picture", file125, sizeof file125},
  {"Pictures/calf-raise-double.picture", file126, sizeof file126},
  {"Pictures/calf-raise-seated.picture", file127, sizeof file127},
  {"Pictures/calf-raise-single.picture", file128, sizeof file128},
  {"Pictures/calf-raise-step.picture", file129, sizeof file129},
  {"Pictures/calf-stretch-step.picture", file130, sizeof file130},
  {"Pictures/calf-stretch-towel.picture", file131, sizeof file131},
  {"Pictures/calf-stretch-wall-bent.picture", file132, sizeof file132},
  {"Pictures/calf-stretch-wall-straight.picture", file133, sizeof file133},
  {"Pictures/cat-camel.picture", file134, sizeof file134},
  {"Pictures/childs-pose.picture", file135, sizeof file135},
  {"Pictures/clamshell.picture", file136, sizeof file136},
  {"Pictures/curl-up.picture", file137, sizeof file137},
  {"Pictures/dead-bug.picture", file138, sizeof file138},
  {"Pictures/exercise-bike.picture", file139, sizeof file139},
  {"Pictures/glute-stretch-knee-opposite-shoulder.picture", file140, sizeof file140},
  {"Pictures/ham-stretch-doorway.picture", file141, sizeof file141},
  {"Pictures/ham-stretch-long-sit.picture", file142, sizeof file142},
  {"Pictures/ham-stretch-seated-chair.picture", file143, sizeof file143},
  {"Pictures/ham-stretch-standing-step.picture", file144, sizeof file144},
  {"Pictures/ham-stretch-supine-9090.picture", file145, sizeof file145},
  {"Pictures/ham-stretch-supine-strap.picture", file146, sizeof file146},
  {"Pictures/hamstring-curl-prone.picture", file147, sizeof file147},
  {"Pictures/hamstring-curl-standing.picture", file148, sizeof file148},
  {"Pictures/hamstring-set.picture", file149, sizeof file149},
  {"Pictures/hamstring-slide-eccentric.picture", file150, sizeof file150},
  {"Pictures/heel-slide-supine.picture", file151, sizeof file151},
  {"Pictures/hip-abduction-side-lying.picture", file152, sizeof file152},
  {"Pictures/hip-abduction-standing.picture", file153, sizeof file153},
  {"Pictures/hip-extension-prone.picture", file154, sizeof file154},
  {"Pictures/hip-flexor-stretch-bed-edge.picture", file155, sizeof file155},
  {"Pictures/hip-flexor-stretch-half-kneel.picture", file156, sizeof file156},
  {"Pictures/hip-hinge.picture", file157, sizeof file157},
  {"Pictures/isometric-leg-extension-belt.picture", file158, sizeof file158},
  {"Pictures/itb-stretch-standing.picture", file159, sizeof file159},
  {"Pictures/knee-bend-seated-assisted.picture", file160, sizeof file160},
  {"Pictures/knee-extension-prop.picture", file161, sizeof file161},
  {"Pictures/knee-to-chest-double.picture", file162, sizeof file162},
  {"Pictures/knee-to-chest-single.picture", file163, sizeof file163},
  {"Pictures/long-arc-quad.picture", file164, sizeof file164},
  {"Pictures/lower-trunk-rotation.picture", file165, sizeof file165},
  {"Pictures/march-warm-up.picture", file166, sizeof file166},
  {"Pictures/mini-squat.picture", file167, sizeof file167},
  {"Pictures/nordic-curl.picture", file168, sizeof file168},
  {"Pictures/patella-glide-self.picture", file169, sizeof file169},
  {"Pictures/pelvic-tilt.picture", file170, sizeof file170},
  {"Pictures/piriformis-stretch-figure4-supine.picture", file171, sizeof file171},
  {"Pictures/piriformis-stretch-seated.picture", file172, sizeof file172},
  {"Pictures/plank-forearm.picture", file173, sizeof file173},
  {"Pictures/prone-knee-hang.picture", file174, sizeof file174},
  {"Pictures/prone-press-up.picture", file175, sizeof file175},
  {"Pictures/quad-set.picture", file176, sizeof file176},
  {"Pictures/quad-stretch-prone-strap.picture", file177, sizeof file177},
  {"Pictures/quad-stretch-side-lying.picture", file178, sizeof file178},
  {"Pictures/quad-stretch-standing.picture", file179, sizeof file179},
  {"Pictures/rest-90-90.picture", file180, sizeof file180},
  {"Pictures/roller-hamstring.picture", file181, sizeof file181},
  {"Pictures/sciatic-slider-seated.picture", file182, sizeof file182},
  {"Pictures/sciatic-slider-supine.picture", file183, sizeof file183},
  {"Pictures/sciatic-tensioner-seated.picture", file184, sizeof file184},
  {"Pictures/short-arc-quad.picture", file185, sizeof file185},
  {"Pictures/side-plank-knees.picture", file186, sizeof file186},
  {"Pictures/single-leg-deadlift.picture", file187, sizeof file187},
  {"Pictures/single-leg-stand.picture", file188, sizeof file188},
  {"Pictures/sit-to-stand.picture", file189, sizeof file189},
  {"Pictures/split-squat.picture", file190, sizeof file190},
  {"Pictures/standing-back-bend.picture", file191, sizeof file191},
  {"Pictures/step-down.picture", file192, sizeof file192},
  {"Pictures/step-up.picture", file193, sizeof file193},
  {"Pictures/straight-leg-raise.picture", file194, sizeof file194},
  {"Pictures/tandem-stand.picture", file195, sizeof file195},
  {"Pictures/terminal-knee-extension-band.picture", file196, sizeof file196},
  {"Pictures/two-leg-hop.picture", file197, sizeof file197},
  {"Pictures/walk-interval.picture", file198, sizeof file198},
  {"Pictures/walk-jog.picture", file199, sizeof file199},
  {"Pictures/wall-sit.picture", file200, sizeof file200},
  {"Poses/abdominal-brace.yaml", file201, sizeof file201},
  {"Poses/adductor-squeeze.yaml", file202, sizeof file202},
  {"Poses/adductor-stretch-butterfly.yaml", file203, sizeof file203},
  {"Poses/ankle-pumps.yaml", file204, sizeof file204},
  {"Poses/ball-release-glute.yaml", file205, sizeof file205},
  {"Poses/band-side-step.yaml", file206, sizeof file206},
  {"Poses/bird-dog.yaml", file207, sizeof file207},
  {"Poses/bridge-long-lever.yaml", file208, sizeof file208},
  {"Poses/bridge-single-leg.yaml", file209, sizeof file209},
  {"Poses/bridge.yaml", file210, sizeof file210},
  {"Poses/calf-raise-double.yaml", file211, sizeof file211},
  {"Poses/calf-raise-seated.yaml", file212, sizeof file212},
  {"Poses/calf-raise-single.yaml", file213, sizeof file213},
  {"Poses/calf-raise-step.yaml", file214, sizeof file214},
  {"Poses/calf-stretch-step.yaml", file215, sizeof file215},
  {"Poses/calf-stretch-towel.yaml", file216, sizeof file216},
  {"Poses/calf-stretch-wall-bent.yaml", file217, sizeof file217},
  {"Poses/calf-stretch-wall-straight.yaml", file218, sizeof file218},
  {"Poses/cat-camel.yaml", file219, sizeof file219},
  {"Poses/childs-pose.yaml", file220, sizeof file220},
  {"Poses/clamshell.yaml", file221, sizeof file221},
  {"Poses/curl-up.yaml", file222, sizeof file222},
  {"Poses/dead-bug.yaml", file223, sizeof file223},
  {"Poses/exercise-bike.yaml", file224, sizeof file224},
  {"Poses/glute-stretch-knee-opposite-shoulder.yaml", file225, sizeof file225},
  {"Poses/ham-stretch-doorway.yaml", file226, sizeof file226},
  {"Poses/ham-stretch-long-sit.yaml", file227, sizeof file227},
  {"Poses/ham-stretch-seated-chair.yaml", file228, sizeof file228},
  {"Poses/ham-stretch-standing-step.yaml", file229, sizeof file229},
  {"Poses/ham-stretch-supine-9090.yaml", file230, sizeof file230},
  {"Poses/ham-stretch-supine-strap.yaml", file231, sizeof file231},
  {"Poses/hamstring-curl-prone.yaml", file232, sizeof file232},
  {"Poses/hamstring-curl-standing.yaml", file233, sizeof file233},
  {"Poses/hamstring-set.yaml", file234, sizeof file234},
  {"Poses/hamstring-slide-eccentric.yaml", file235, sizeof file235},
  {"Poses/heel-slide-supine.yaml", file236, sizeof file236},
  {"Poses/hip-abduction-side-lying.yaml", file237, sizeof file237},
  {"Poses/hip-abduction-standing.yaml", file238, sizeof file238},
  {"Poses/hip-extension-prone.yaml", file239, sizeof file239},
  {"Poses/hip-flexor-stretch-bed-edge.yaml", file240, sizeof file240},
  {"Poses/hip-flexor-stretch-half-kneel.yaml", file241, sizeof file241},
  {"Poses/hip-hinge.yaml", file242, sizeof file242},
  {"Poses/isometric-leg-extension-belt.yaml", file243, sizeof file243},
  {"Poses/itb-stretch-standing.yaml", file244, sizeof file244},
  {"Poses/knee-bend-seated-assisted.yaml", file245, sizeof file245},
  {"Poses/knee-extension-prop.yaml", file246, sizeof file246},
  {"Poses/knee-to-chest-double.yaml", file247, sizeof file247},
  {"Poses/knee-to-chest-single.yaml", file248, sizeof file248},
  {"Poses/long-arc-quad.yaml", file249, sizeof file249},
  {"Poses/lower-trunk-rotation.yaml", file250, sizeof file250},
  {"Poses/march-warm-up.yaml", file251, sizeof file251},
  {"Poses/mini-squat.yaml", file252, sizeof file252},
  {"Poses/nordic-curl.yaml", file253, sizeof file253},
  {"Poses/patella-glide-self.yaml", file254, sizeof file254},
  {"Poses/pelvic-tilt.yaml", file255, sizeof file255},
  {"Poses/piriformis-stretch-figure4-supine.yaml", file256, sizeof file256},
  {"Poses/piriformis-stretch-seated.yaml", file257, sizeof file257},
  {"Poses/plank-forearm.yaml", file258, sizeof file258},
  {"Poses/prone-knee-hang.yaml", file259, sizeof file259},
  {"Poses/prone-press-up.yaml", file260, sizeof file260},
  {"Poses/quad-set.yaml", file261, sizeof file261},
  {"Poses/quad-stretch-prone-strap.yaml", file262, sizeof file262},
  {"Poses/quad-stretch-side-lying.yaml", file263, sizeof file263},
  {"Poses/quad-stretch-standing.yaml", file264, sizeof file264},
  {"Poses/rest-90-90.yaml", file265, sizeof file265},
  {"Poses/roller-hamstring.yaml", file266, sizeof file266},
  {"Poses/sciatic-slider-seated.yaml", file267, sizeof file267},
  {"Poses/sciatic-slider-supine.yaml", file268, sizeof file268},
  {"Poses/sciatic-tensioner-seated.yaml", file269, sizeof file269},
  {"Poses/short-arc-quad.yaml", file270, sizeof file270},
  {"Poses/side-plank-knees.yaml", file271, sizeof file271},
  {"Poses/single-leg-deadlift.yaml", file272, sizeof file272},
  {"Poses/single-leg-stand.yaml", file273, sizeof file273},
  {"Poses/sit-to-stand.yaml", file274, sizeof file274},
  {"Poses/split-squat.yaml", file275, sizeof file275},
  {"Poses/standing-back-bend.yaml", file276, sizeof file276},
  {"Poses/step-down.yaml", file277, sizeof file277},
  {"Poses/step-up.yaml", file278, sizeof file278},
  {"Poses/straight-leg-raise.yaml", file279, sizeof file279},
  {"Poses/tandem-stand.yaml", file280, sizeof file280},
  {"Poses/terminal-knee-extension-band.yaml", file281, sizeof file281},
  {"Poses/two-leg-hop.yaml", file282, sizeof file282},
  {"Poses/walk-interval.yaml", file283, sizeof file283},
  {"Poses/walk-jog.yaml", file284, sizeof file284},
  {"Poses/wall-sit.yaml", file285, sizeof file285},
  {"RedFlags.yaml", file286, sizeof file286},
  {"Regions/calf.yaml", file287, sizeof file287},
  {"Regions/knee.yaml", file288, sizeof file288},
  {"Regions/nerve-and-low-back.yaml", file289, sizeof file289},
  {"Regions/thigh.yaml", file290, sizeof file290},
  {"Routines/bakers-cyst-no-floor-1.yaml", file291, sizeof file291},
  {"Routines/bakers-cyst-no-floor-2.yaml", file292, sizeof file292},
  {"Routines/calf-tightness-strain-no-floor-1.yaml", file293, sizeof file293},
  {"Routines/deep-gluteal-syndrome-no-floor-1.yaml", file294, sizeof file294},
  {"Routines/deep-gluteal-syndrome-no-floor-2.yaml", file295, sizeof file295},
  {"Routines/deep-gluteal-syndrome-no-floor-3.yaml", file296, sizeof file296},
  {"Routines/hamstring-strain-no-floor-1.yaml", file297, sizeof file297},
  {"Routines/hamstring-strain-no-floor-2.yaml", file298, sizeof file298},
  {"Routines/hamstring-strain-no-floor-3.yaml", file299, sizeof file299},
  {"Routines/it-band-pain-no-floor-1.yaml", file300, sizeof file300},
  {"Routines/it-band-pain-no-floor-2.yaml", file301, sizeof file301},
  {"Routines/knee-osteoarthritis-no-floor-1.yaml", file302, sizeof file302},
  {"Routines/meniscus-irritation-no-floor-1.yaml", file303, sizeof file303},
  {"Routines/meniscus-irritation-no-floor-2.yaml", file304, sizeof file304},
  {"Routines/osgood-schlatter-no-floor-1.yaml", file305, sizeof file305},
  {"Routines/osgood-schlatter-no-floor-2.yaml", file306, sizeof file306},
  {"Routines/patellar-tendinopathy-no-floor-1.yaml", file307, sizeof file307},
  {"Routines/patellofemoral-pain-no-floor-1.yaml", file308, sizeof file308},
  {"Routines/patellofemoral-pain-no-floor-2.yaml", file309, sizeof file309},
  {"Routines/post-immobilisation-stiffness-no-floor-1.yaml", file310, sizeof file310},
  {"Routines/post-immobilisation-stiffness-no-floor-2.yaml", file311, sizeof file311},
  {"Routines/post-immobilisation-stiffness-no-floor-3.yaml", file312, sizeof file312},
  {"Routines/proximal-hamstring-tendon-pain-no-floor-1.yaml", file313, sizeof file313},
  {"Routines/proximal-hamstring-tendon-pain-no-floor-2.yaml", file314, sizeof file314},
  {"Routines/proximal-hamstring-tendon-pain-no-floor-3.yaml", file315, sizeof file315},
  {"Routines/quadriceps-tightness-no-floor-1.yaml", file316, sizeof file316},
  {"Routines/quadriceps-tightness-no-floor-2.yaml", file317, sizeof file317},
  {"Routines/sciatic-hamstring-knee-pain-no-floor-1.yaml", file318, sizeof file318},
  {"Routines/sciatic-hamstring-knee-pain-no-floor-2.yaml", file319, sizeof file319},
  {"Routines/sciatic-hamstring-knee-pain-no-floor-3.yaml", file320, sizeof file320},
  {"Routines/sciatica-no-floor-1.yaml", file321, sizeof file321},
  {"Routines/sciatica-no-floor-2.yaml", file322, sizeof file322},
  {"Routines/sciatica-no-floor-3.yaml", file323, sizeof file323},
  {"Routines/tight-hamstrings-knee-pain-no-floor-1.yaml", file324, sizeof file324},
  {"Routines/tight-hamstrings-knee-pain-no-floor-2.yaml", file325, sizeof file325},
  {"Skeletons/clinic.yaml", file326, sizeof file326},
  {"Skeletons/codes.yaml", file327, sizeof file327},
  {"Skeletons/condition.yaml", file328, sizeof file328},
  {"Skeletons/exercise.yaml", file329, sizeof file329},
  {"Skeletons/patient.yaml", file330, sizeof file330},
  {"Sources/AAA-MEN.yaml", file331, sizeof file331},
  {"Sources/AAFP-PFP.yaml", file332, sizeof file332},
  {"Sources/AAFP-SCFE.yaml", file333, sizeof file333},
  {"Sources/AAOS-HAM.yaml", file334, sizeof file334},
  {"Sources/AAOS-HIP.yaml", file335, sizeof file335},
  {"Sources/AAOS-KNEE.yaml", file336, sizeof file336},
  {"Sources/AAOS-SPINE.yaml", file337, sizeof file337},
  {"Sources/ACHILLES-GEN.yaml", file338, sizeof file338},
  {"Sources/ACSM.yaml", file339, sizeof file339},
  {"Sources/ADOPFP.yaml", file340, sizeof file340},
  {"Sources/ASPH-PHT.yaml", file341, sizeof file341},
  {"Sources/ATLAS2018.yaml", file342, sizeof file342},
  {"Sources/AYR-PT.yaml", file343, sizeof file343},
  {"Sources/BANDY1997.yaml", file344, sizeof file344},
  {"Sources/BEATTY2017.yaml", file345, sizeof file345},
  {"Sources/BEERS2008.yaml", file346, sizeof file346},
  {"Sources/BG.yaml", file347, sizeof file347},
  {"Sources/BMJ-ARTH.yaml", file348, sizeof file348},
  {"Sources/BMJ-ITB2019.yaml", file349, sizeof file349},
  {"Sources/BMJBP-PFP.yaml", file350, sizeof file350},
  {"Sources/BREDA2021.yaml", file351, sizeof file351},
  {"Sources/CALF-GEN.yaml", file352, sizeof file352},
  {"Sources/CAST-SM466.yaml", file353, sizeof file353},
  {"Sources/CASTELLOTE2014.yaml", file354, sizeof file354},
  {"Sources/CAV-OSD.yaml", file355, sizeof file355},
  {"Sources/CCLG.yaml", file356, sizeof file356},
  {"Sources/CDC-SP.yaml", file357, sizeof file357},
  {"Sources/CES-CARD.yaml", file358, sizeof file358},
  {"Sources/CHELWEST-INF.yaml", file359, sizeof file359},
  {"Sources/CHT-PHT.yaml", file360, sizeof file360},
  {"Sources/CLINGATE-ITB.yaml", file361, sizeof file361},
  {"Sources/COCHRANE-SLR.yaml", file362, sizeof file362},
  {"Sources/COLLINS2013.yaml", file363, sizeof file363},
  {"Sources/COMPART.yaml", file364, sizeof file364},
  {"Sources/CONTUSION-GEN.yaml", file365, sizeof file365},
  {"Sources/CORN-RF.yaml", file366, sizeof file366},
  {"Sources/CROSSLEY2016.yaml", file367, sizeof file367},
  {"Sources/DYN-OA.yaml", file368, sizeof file368},
  {"Sources/DYN-PFP.yaml", file369, sizeof file369},
  {"Sources/ELLIS-EXC.yaml", file370, sizeof file370},
  {"Sources/ERICKSON2017.yaml", file371, sizeof file371},
  {"Sources/ESCAPE.yaml", file372, sizeof file372},
  {"Sources/ESSKA2016.yaml", file373, sizeof file373},
  {"Sources/ETR.yaml", file374, sizeof file374},
  {"Sources/FLEX-ES.yaml", file375, sizeof file375},
  {"Sources/GARBER2011.yaml", file376, sizeof file376},
  {"Sources/GATES-KNEE.yaml", file377, sizeof file377},
  {"Sources/GLOS-RF.yaml", file378, sizeof file378},
  {"Sources/GLOSHOSP-DVT.yaml", file379, sizeof file379},
  {"Sources/GOOM2016.yaml", file380, sizeof file380},
  {"Sources/GREEN2022.yaml", file381, sizeof file381},
  {"Sources/GSTT-MEN.yaml", file382, sizeof file382},
  {"Sources/HEATCOLD.yaml", file383, sizeof file383},
  {"Sources/HERRINGTON2008.yaml", file384, sizeof file384},
  {"Sources/HEY-CALF.yaml", file385, sizeof file385},
  {"Sources/HOPAYIAN2018.yaml", file386, sizeof file386},
  {"Sources/HT-LIMP.yaml", file387, sizeof file387},
  {"Sources/INGRAM2024.yaml", file388, sizeof file388},
  {"Sources/ISCHIUM-AVU.yaml", file389, sizeof file389},
  {"Sources/ISHOI2020.yaml", file390, sizeof file390},
  {"Sources/JAT-HSI-2022.yaml", file391, sizeof file391},
  {"Sources/JENSEN2019.yaml", file392, sizeof file392},
  {"Sources/JOSPT-HSI-2022.yaml", file393, sizeof file393},
  {"Sources/JOSPT-LBP-2021.yaml", file394, sizeof file394},
  {"Sources/JOSPT-PFP-2019.yaml", file395, sizeof file395},
  {"Sources/KINGSTON-PT.yaml", file396, sizeof file396},
  {"Sources/KISE2016.yaml", file397, sizeof file397},
  {"Sources/KNEEDOC.yaml", file398, sizeof file398},
  {"Sources/KUILART2005.yaml", file399, sizeof file399},
  {"Sources/KWON2014.yaml", file400, sizeof file400},
  {"Sources/LANARK-PFP.yaml", file401, sizeof file401},
  {"Sources/LANKHORST2016.yaml", file402, sizeof file402},
  {"Sources/LOTHIAN-RF.yaml", file403, sizeof file403},
  {"Sources/MCGILL-FLOSS.yaml", file404, sizeof file404},
  {"Sources/MCGILL.yaml", file405, sizeof file405},
  {"Sources/MCKAY2020.yaml", file406, sizeof file406},
  {"Sources/MSD-HAM.yaml", file407, sizeof file407},
  {"Sources/MTW-NHS.yaml", file408, sizeof file408},
  {"Sources/NASSER2021.yaml", file409, sizeof file409},
  {"Sources/NATA2018.yaml", file410, sizeof file410},
  {"Sources/NBT-CALF.yaml", file411, sizeof file411},
  {"Sources/NCA-CALF.yaml", file412, sizeof file412},
  {"Sources/NCA-KNEE.yaml", file413, sizeof file413},
  {"Sources/NCA-THIGH.yaml", file414, sizeof file414},
  {"Sources/NELFT-OSD.yaml", file415, sizeof file415},
  {"Sources/NHS-AAA.yaml", file416, sizeof file416},
  {"Sources/NHS-BAKER.yaml", file417, sizeof file417},
  {"Sources/NHS-COMP.yaml", file418, sizeof file418},
  {"Sources/NHS-DVT.yaml", file419, sizeof file419},
  {"Sources/NHS-HAM.yaml", file420, sizeof file420},
  {"Sources/NHS-KNEE.yaml", file421, sizeof file421},
  {"Sources/NHS-MEN.yaml", file422, sizeof file422},
  {"Sources/NHS-SCI.yaml", file423, sizeof file423},
  {"Sources/NHS-SEPTIC.yaml", file424, sizeof file424},
  {"Sources/NHS111W-BAKER.yaml", file425, sizeof file425},
  {"Sources/NHSI-SCI.yaml", file426, sizeof file426},
  {"Sources/NICE-CKS.yaml", file427, sizeof file427},
  {"Sources/NICE-NG12.yaml", file428, sizeof file428},
  {"Sources/NICE-NG226.yaml", file429, sizeof file429},
  {"Sources/NICE-NG59.yaml", file430, sizeof file430},
  {"Sources/NPSA-ALI.yaml", file431, sizeof file431},
  {"Sources/NSAID.yaml", file432, sizeof file432},
  {"Sources/NUNEZ2025.yaml", file433, sizeof file433},
  {"Sources/ORTHO-INST.yaml", file434, sizeof file434},
  {"Sources/OSD-GEN.yaml", file435, sizeof file435},
  {"Sources/OSD-MIMIC.yaml", file436, sizeof file436},
  {"Sources/OSD2020.yaml", file437, sizeof file437},
  {"Sources/OTTAWA.yaml", file438, sizeof file438},
  {"Sources/PAA-GEN.yaml", file439, sizeof file439},
  {"Sources/PEELER2007.yaml", file440, sizeof file440},
  {"Sources/PEMAT.yaml", file441, sizeof file441},
  {"Sources/PENGEL2003.yaml", file442, sizeof file442},
  {"Sources/PERONEAL-GEN.yaml", file443, sizeof file443},
  {"Sources/PHT-GEN.yaml", file444, sizeof file444},
  {"Sources/PIRI.yaml", file445, sizeof file445},
  {"Sources/PMC3445060.yaml", file446, sizeof file446},
  {"Sources/PMM-KNEE.yaml", file447, sizeof file447},
  {"Sources/POOLE-NHS.yaml", file448, sizeof file448},
  {"Sources/PT-LOAD.yaml", file449, sizeof file449},
  {"Sources/PURE-DGS.yaml", file450, sizeof file450},
  {"Sources/QSTRETCH.yaml", file451, sizeof file451},
  {"Sources/SANCHEZ2024.yaml", file452, sizeof file452},
  {"Sources/SEED1.yaml", file453, sizeof file453},
  {"Sources/SEED2.yaml", file454, sizeof file454},
  {"Sources/SHARMA2016.yaml", file455, sizeof file455},
  {"Sources/SHEFF-OSD.yaml", file456, sizeof file456},
  {"Sources/SIRONA-MEN.yaml", file457, sizeof file457},
  {"Sources/SLR-LIMB.yaml", file458, sizeof file458},
  {"Sources/STEADI.yaml", file459, sizeof file459},
  {"Sources/STEES-MEN.yaml", file460, sizeof file460},
  {"Sources/STRESSFX.yaml", file461, sizeof file461},
  {"Sources/SUSSEX-PFP.yaml", file462, sizeof file462},
  {"Sources/SUTKER.yaml", file463, sizeof file463},
  {"Sources/THOMEE1997.yaml", file464, sizeof file464},
  {"Sources/TIMS-CALF.yaml", file465, sizeof file465},
  {"Sources/TONLEY2010.yaml", file466, sizeof file466},
  {"Sources/TRAFFIC.yaml", file467, sizeof file467},
  {"Sources/UHDB-KNEE.yaml", file468, sizeof file468},
  {"Sources/UHMB-KNEE.yaml", file469, sizeof file469},
  {"Sources/VELDHUIZEN1993.yaml", file470, sizeof file470},
  {"Sources/VERSUS-KNEE.yaml", file471, sizeof file471},
  {"Sources/VERSUS-SEPTIC.yaml", file472, sizeof file472},
  {"Sources/YILDIRIM2018.yaml", file473, sizeof file473},
  {"Translations/ar/Advice.yaml", file474, sizeof file474},
  {"Translations/ar/Conditions/tight-hamstrings-knee-pain.yaml", file475, sizeof file475},
  {"Translations/ar/Exercises/calf-stretch-wall-straight.yaml", file476, sizeof file476},
  {"Translations/ar/Exercises/ham-stretch-seated-chair.yaml", file477, sizeof file477},
  {"Translations/ar/Exercises/ham-stretch-supine-9090.yaml", file478, sizeof file478},
  {"Translations/ar/Exercises/ham-stretch-supine-strap.yaml", file479, sizeof file479},
  {"Translations/ar/Exercises/hamstring-set.yaml", file480, sizeof file480},
  {"Translations/ar/Exercises/march-warm-up.yaml", file481, sizeof file481},
  {"Translations/ar/Exercises/quad-set.yaml", file482, sizeof file482},
  {"Translations/ar/Limbs/leg.yaml", file483, sizeof file483},
  {"Translations/ar/Limbs/side.yaml", file484, sizeof file484},
  {"Translations/ar/RedFlags.yaml", file485, sizeof file485},
  {"Translations/es/Advice.yaml", file486, sizeof file486},
  {"Translations/es/Conditions/bakers-cyst.yaml", file487, sizeof file487},
  {"Translations/es/Conditions/calf-tightness-strain.yaml", file488, sizeof file488},
  {"Translations/es/Conditions/deep-gluteal-syndrome.yaml", file489, sizeof file489},
  {"Translations/es/Conditions/hamstring-strain.yaml", file490, sizeof file490},
  {"Translations/es/Conditions/it-band-pain.yaml", file491, sizeof file491},
  {"Translations/es/Conditions/knee-osteoarthritis.yaml", file492, sizeof file492},
  {"Translations/es/Conditions/meniscus-irritation.yaml", file493, sizeof file493},
  {"Translations/es/Conditions/osgood-schlatter.yaml", file494, sizeof file494},
  {"Translations/es/Conditions/patellar-tendinopathy.yaml", file495, sizeof file495},
  {"Translations/es/Conditions/patellofemoral-pain.yaml", file496, sizeof file496},
  {"Translations/es/Conditions/post-immobilisation-stiffness.yaml", file497, sizeof file497},
  {"Translations/es/Conditions/proximal-hamstring-tendon-pain.yaml", file498, sizeof file498},
  {"Translations/es/Conditions/quadriceps-tightness.yaml", file499, sizeof file499},
  {"Translations/es/Conditions/sciatic-hamstring-knee-pain.yaml", file500, sizeof file500},
  {"Translations/es/Conditions/sciatica.yaml", file501, sizeof file501},
  {"Translations/es/Conditions/tight-hamstrings-knee-pain.yaml", file502, sizeof file502},
  {"Translations/es/Exercises/abdominal-brace.yaml", file503, sizeof file503},
  {"Translations/es/Exercises/adductor-squeeze.yaml", file504, sizeof file504},
  {"Translations/es/Exercises/adductor-stretch-butterfly.yaml", file505, sizeof file505},
  {"Translations/es/Exercises/ankle-pumps.yaml", file506, sizeof file506},
  {"Translations/es/Exercises/ball-release-glute.yaml", file507, sizeof file507},
  {"Translations/es/Exercises/band-side-step.yaml", file508, sizeof file508},
  {"Translations/es/Exercises/bird-dog.yaml", file509, sizeof file509},
  {"Translations/es/Exercises/bridge-long-lever.yaml", file510, sizeof file510},
  {"Translations/es/Exercises/bridge-single-leg.yaml", file511, sizeof file511},
  {"Translations/es/Exercises/bridge.yaml", file512, sizeof file512},
  {"Translations/es/Exercises/calf-raise-double.yaml", file513, sizeof file513},
  {"Translations/es/Exercises/calf-raise-seated.yaml", file514, sizeof file514},
  {"Translations/es/Exercises/calf-raise-single.yaml", file515, sizeof file515},
  {"Translations/es/Exercises/calf-raise-step.yaml", file516, sizeof file516},
  {"Translations/es/Exercises/calf-stretch-step.yaml", file517, sizeof file517},
  {"Translations/es/Exercises/calf-stretch-towel.yaml", file518, sizeof file518},
  {"Translations/es/Exercises/calf-stretch-wall-bent.yaml", file519, sizeof file519},
  {"Translations/es/Exercises/calf-stretch-wall-straight.yaml", file520, sizeof file520},
  {"Translations/es/Exercises/cat-camel.yaml", file521, sizeof file521},
  {"Translations/es/Exercises/childs-pose.yaml", file522, sizeof file522},
  {"Translations/es/Exercises/clamshell.yaml", file523, sizeof file523},
  {"Translations/es/Exercises/curl-up.yaml", file524, sizeof file524},
  {"Translations/es/Exercises/dead-bug.yaml", file525, sizeof file525},
  {"Translations/es/Exercises/exercise-bike.yaml", file526, sizeof file526},
  {"Translations/es/Exercises/glute-stretch-knee-opposite-shoulder.yaml", file527, sizeof file527},
  {"Translations/es/Exercises/ham-stretch-doorway.yaml", file528, sizeof file528},
  {"Translations/es/Exercises/ham-stretch-long-sit.yaml", file529, sizeof file529},
  {"Translations/es/Exercises/ham-stretch-seated-chair.yaml", file530, sizeof file530},
  {"Translations/es/Exercises/ham-stretch-standing-step.yaml", file531, sizeof file531},
  {"Translations/es/Exercises/ham-stretch-supine-9090.yaml", file532, sizeof file532},
  {"Translations/es/Exercises/ham-stretch-supine-strap.yaml", file533, sizeof file533},
  {"Translations/es/Exercises/hamstring-curl-prone.yaml", file534, sizeof file534},
  {"Translations/es/Exercises/hamstring-curl-standing.yaml", file535, sizeof file535},
  {"Translations/es/Exercises/hamstring-set.yaml", file536, sizeof file536},
  {"Translations/es/Exercises/hamstring-slide-eccentric.yaml", file537, sizeof file537},
  {"Translations/es/Exercises/heel-slide-supine.yaml", file538, sizeof file538},
  {"Translations/es/Exercises/hip-abduction-side-lying.yaml", file539, sizeof file539},
  {"Translations/es/Exercises/hip-abduction-standing.yaml", file540, sizeof file540},
  {"Translations/es/Exercises/hip-extension-prone.yaml", file541, sizeof file541},
  {"Translations/es/Exercises/hip-flexor-stretch-bed-edge.yaml", file542, sizeof file542},
  {"Translations/es/Exercises/hip-flexor-stretch-half-kneel.yaml", file543, sizeof file543},
  {"Translations/es/Exercises/hip-hinge.yaml", file544, sizeof file544},
  {"Translations/es/Exercises/isometric-leg-extension-belt.yaml", file545, sizeof file545},
  {"Translations/es/Exercises/itb-stretch-standing.yaml", file546, sizeof file546},
  {"Translations/es/Exercises/knee-bend-seated-assisted.yaml", file547, sizeof file547},
  {"Translations/es/Exercises/knee-extension-prop.yaml", file548, sizeof file548},
  {"Translations/es/Exercises/knee-to-chest-double.yaml", file549, sizeof file549},
  {"Translations/es/Exercises/knee-to-chest-single.yaml", file550, sizeof file550},
  {"Translations/es/Exercises/long-arc-quad.yaml", file551, sizeof file551},
  {"Translations/es/Exercises/lower-trunk-rotation.yaml", file552, sizeof file552},
  {"Translations/es/Exercises/march-warm-up.yaml", file553, sizeof file553},
  {"Translations/es/Exercises/mini-squat.yaml", file554, sizeof file554},
  {"Translations/es/Exercises/nordic-curl.yaml", file555, sizeof file555},
  {"Translations/es/Exercises/patella-glide-self.yaml", file556, sizeof file556},
  {"Translations/es/Exercises/pelvic-tilt.yaml", file557, sizeof file557},
  {"Translations/es/Exercises/piriformis-stretch-figure4-supine.yaml", file558, sizeof file558},
  {"Translations/es/Exercises/piriformis-stretch-seated.yaml", file559, sizeof file559},
  {"Translations/es/Exercises/plank-forearm.yaml", file560, sizeof file560},
  {"Translations/es/Exercises/prone-knee-hang.yaml", file561, sizeof file561},
  {"Translations/es/Exercises/prone-press-up.yaml", file562, sizeof file562},
  {"Translations/es/Exercises/quad-set.yaml", file563, sizeof file563},
  {"Translations/es/Exercises/quad-stretch-prone-strap.yaml", file564, sizeof file564},
  {"Translations/es/Exercises/quad-stretch-side-lying.yaml", file565, sizeof file565},
  {"Translations/es/Exercises/quad-stretch-standing.yaml", file566, sizeof file566},
  {"Translations/es/Exercises/rest-90-90.yaml", file567, sizeof file567},
  {"Translations/es/Exercises/roller-hamstring.yaml", file568, sizeof file568},
  {"Translations/es/Exercises/sciatic-slider-seated.yaml", file569, sizeof file569},
  {"Translations/es/Exercises/sciatic-slider-supine.yaml", file570, sizeof file570},
  {"Translations/es/Exercises/sciatic-tensioner-seated.yaml", file571, sizeof file571},
  {"Translations/es/Exercises/short-arc-quad.yaml", file572, sizeof file572},
  {"Translations/es/Exercises/side-plank-knees.yaml", file573, sizeof file573},
  {"Translations/es/Exercises/single-leg-deadlift.yaml", file574, sizeof file574},
  {"Translations/es/Exercises/single-leg-stand.yaml", file575, sizeof file575},
  {"Translations/es/Exercises/sit-to-stand.yaml", file576, sizeof file576},
  {"Translations/es/Exercises/split-squat.yaml", file577, sizeof file577},
  {"Translations/es/Exercises/standing-back-bend.yaml", file578, sizeof file578},
  {"Translations/es/Exercises/step-down.yaml", file579, sizeof file579},
  {"Translations/es/Exercises/step-up.yaml", file580, sizeof file580},
  {"Translations/es/Exercises/straight-leg-raise.yaml", file581, sizeof file581},
  {"Translations/es/Exercises/tandem-stand.yaml", file582, sizeof file582},
  {"Translations/es/Exercises/terminal-knee-extension-band.yaml", file583, sizeof file583},
  {"Translations/es/Exercises/two-leg-hop.yaml", file584, sizeof file584},
  {"Translations/es/Exercises/walk-interval.yaml", file585, sizeof file585},
  {"Translations/es/Exercises/walk-jog.yaml", file586, sizeof file586},
  {"Translations/es/Exercises/wall-sit.yaml", file587, sizeof file587},
  {"Translations/es/Limbs/leg.yaml", file588, sizeof file588},
  {"Translations/es/Limbs/side.yaml", file589, sizeof file589},
  {"Translations/es/RedFlags.yaml", file590, sizeof file590},
  {"Translations/es/Routines/bakers-cyst-no-floor-1.yaml", file591, sizeof file591},
  {"Translations/es/Routines/bakers-cyst-no-floor-2.yaml", file592, sizeof file592},
  {"Translations/es/Routines/calf-tightness-strain-no-floor-1.yaml", file593, sizeof file593},
  {"Translations/es/Routines/deep-gluteal-syndrome-no-floor-1.yaml", file594, sizeof file594},
  {"Translations/es/Routines/deep-gluteal-syndrome-no-floor-2.yaml", file595, sizeof file595},
  {"Translations/es/Routines/deep-gluteal-syndrome-no-floor-3.yaml", file596, sizeof file596},
  {"Translations/es/Routines/hamstring-strain-no-floor-1.yaml", file597, sizeof file597},
  {"Translations/es/Routines/hamstring-strain-no-floor-2.yaml", file598, sizeof file598},
  {"Translations/es/Routines/hamstring-strain-no-floor-3.yaml", file599, sizeof file599},
  {"Translations/es/Routines/it-band-pain-no-floor-1.yaml", file600, sizeof file600},
  {"Translations/es/Routines/it-band-pain-no-floor-2.yaml", file601, sizeof file601},
  {"Translations/es/Routines/knee-osteoarthritis-no-floor-1.yaml", file602, sizeof file602},
  {"Translations/es/Routines/meniscus-irritation-no-floor-1.yaml", file603, sizeof file603},
  {"Translations/es/Routines/meniscus-irritation-no-floor-2.yaml", file604, sizeof file604},
  {"Translations/es/Routines/osgood-schlatter-no-floor-1.yaml", file605, sizeof file605},
  {"Translations/es/Routines/osgood-schlatter-no-floor-2.yaml", file606, sizeof file606},
  {"Translations/es/Routines/patellar-tendinopathy-no-floor-1.yaml", file607, sizeof file607},
  {"Translations/es/Routines/patellofemoral-pain-no-floor-1.yaml", file608, sizeof file608},
  {"Translations/es/Routines/patellofemoral-pain-no-floor-2.yaml", file609, sizeof file609},
  {"Translations/es/Routines/post-immobilisation-stiffness-no-floor-1.yaml", file610, sizeof file610},
  {"Translations/es/Routines/post-immobilisation-stiffness-no-floor-2.yaml", file611, sizeof file611},
  {"Translations/es/Routines/post-immobilisation-stiffness-no-floor-3.yaml", file612, sizeof file612},
  {"Translations/es/Routines/proximal-hamstring-tendon-pain-no-floor-1.yaml", file613, sizeof file613},
  {"Translations/es/Routines/proximal-hamstring-tendon-pain-no-floor-2.yaml", file614, sizeof file614},
  {"Translations/es/Routines/proximal-hamstring-tendon-pain-no-floor-3.yaml", file615, sizeof file615},
  {"Translations/es/Routines/quadriceps-tightness-no-floor-1.yaml", file616, sizeof file616},
  {"Translations/es/Routines/quadriceps-tightness-no-floor-2.yaml", file617, sizeof file617},
  {"Translations/es/Routines/sciatic-hamstring-knee-pain-no-floor-1.yaml", file618, sizeof file618},
  {"Translations/es/Routines/sciatic-hamstring-knee-pain-no-floor-2.yaml", file619, sizeof file619},
  {"Translations/es/Routines/sciatic-hamstring-knee-pain-no-floor-3.yaml", file620, sizeof file620},
  {"Translations/es/Routines/sciatica-no-floor-1.yaml", file621, sizeof file621},
  {"Translations/es/Routines/sciatica-no-floor-2.yaml", file622, sizeof file622},
  {"Translations/es/Routines/sciatica-no-floor-3.yaml", file623, sizeof file623},
  {"Translations/es/Routines/tight-hamstrings-knee-pain-no-floor-1.yaml", file624, sizeof file624},
  {"Translations/es/Routines/tight-hamstrings-knee-pain-no-floor-2.yaml", file625, sizeof file625},
  {"Translations/vi/Advice.yaml", file626, sizeof file626},
  {"Translations/vi/Conditions/tight-hamstrings-knee-pain.yaml", file627, sizeof file627},
  {"Translations/vi/Exercises/calf-stretch-wall-straight.yaml", file628, sizeof file628},
  {"Translations/vi/Exercises/ham-stretch-seated-chair.yaml", file629, sizeof file629},
  {"Translations/vi/Exercises/ham-stretch-supine-9090.yaml", file630, sizeof file630},
  {"Translations/vi/Exercises/ham-stretch-supine-strap.yaml", file631, sizeof file631},
  {"Translations/vi/Exercises/hamstring-set.yaml", file632, sizeof file632},
  {"Translations/vi/Exercises/march-warm-up.yaml", file633, sizeof file633},
  {"Translations/vi/Exercises/quad-set.yaml", file634, sizeof file634},
  {"Translations/vi/Limbs/leg.yaml", file635, sizeof file635},
  {"Translations/vi/Limbs/side.yaml", file636, sizeof file636},
  {"Translations/vi/RedFlags.yaml", file637, sizeof file637},
  {"Translations/zh/Advice.yaml", file638, sizeof file638},
  {"Translations/zh/Conditions/tight-hamstrings-knee-pain.yaml", file639, sizeof file639},
  {"Translations/zh/Exercises/calf-stretch-wall-straight.yaml", file640, sizeof file640},
  {"Translations/zh/Exercises/ham-stretch-seated-chair.yaml", file641, sizeof file641},
  {"Translations/zh/Exercises/ham-stretch-supine-9090.yaml", file642, sizeof file642},
  {"Translations/zh/Exercises/ham-stretch-supine-strap.yaml", file643, sizeof file643},
  {"Translations/zh/Exercises/hamstring-set.yaml", file644, sizeof file644},
  {"Translations/zh/Exercises/march-warm-up.yaml", file645, sizeof file645},
  {"Translations/zh/Exercises/quad-set.yaml", file646, sizeof file646},
  {"Translations/zh/Limbs/leg.yaml", file647, sizeof file647},
  {"Translations/zh/Limbs/side.yaml", file648, sizeof file648},
  {"Translations/zh/RedFlags.yaml", file649, sizeof file649},
};

int CAssetsCount(void) { return 650; }

struct CAssetsFile CAssetsFileAt(int index) { return files[index]; }
