/**
 * Given names of the world in their English spelling, without diacritics. Each list is one string of words separated by
 * single spaces. They are evidence, not a closed list: a name that is missing is still found by its title, its verb or its shape.
 */

/** Given names that mostly men bear. */
export const MALE_NAMES =
  'AJ Aaron Abbas Abdel Abdul Abdullah Abdulrahman Abebe Abel Abiy Abraham Abu Adam Adama Adel Adnan Adrian Adriano Agus Ahmad Ahmed Ahmet Aidan Ajay ' +
  'Akhmed Akhtar Akira Alain Alan Albert Alberto Aldo Alec Alejandro Aleksandar Aleksander Aleksandr Aleksei Aleksey Alessandro Alex Alexander Alexandre ' +
  'Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Allan Allen Alvaro Alvin Amadou Amar Amin Amir Amit Amos Anas Anatoly Anders Andre Andrea Andreas ' +
  'Andrei Andrej Andres Andrew Andrey Andriy Andrzej Andy Angel Angelo Angus Anil Anthony Antoine Anton Antonio Antony Anwar Ari Arif Armando Arne Arnold ' +
  'Artem Arthur Arturo Arun Ashok Ashraf Attila Augustin Augusto Aung Austin Avi Axel Ayman Aziz Barack Barry Bart Bartosz Bashar Bashir Basil Bela Ben ' +
  'Benedek Benedict Benito Benjamin Benny Bernard Bernardo Bernd Bernie Bill Billy Bjorn Bo Bob Bobby Bogdan Boris Brad Bradley Brandon Brendan Brent ' +
  'Brett Brian Bruce Bruno Bryan Burak CJ Caleb Calvin Cameron Carl Carlo Carlos Casey Cesar Chad Charles Charlie Chris Christian Christoph Christophe ' +
  'Christopher Chuck Claude Claudio Clay Clement Clifford Clint Clinton Clive Cody Colin Connor Conor Constantin Corey Cory Craig Cristian Cristiano Curt ' +
  'Curtis Cyril DJ Dale Damian Damien Dan Daniel Daniele Danilo Danny Dante Darrell Darren Daryl Dave David Davide Davit Dean Deepak Denis Dennis Denys ' +
  'Derek Desmond Dev Devin Didier Diego Dimitri Dimitris Dmitri Dmitriy Dmitry Dmytro Dominic Dominik Dominique Don Donald Donovan Doug Douglas Dragan ' +
  'Duncan Dustin Dwight Dylan Ebrahim Ed Eddie Edgar Edmund Eduard Eduardo Edward Edwin Eli Elias Elijah Elliot Elliott Elon Elvis Emanuel Emeka Emerson ' +
  'Emil Emilio Emmanuel Emre Enrico Enrique Eric Erich Erik Ernest Ernesto Ernst Erwin Esteban Ethan Etienne Eugene Eugenio Evan Evgeny Ewan Fabian Fabio ' +
  'Fadi Fahad Faisal Farhad Farid Farouk Federico Felipe Felix Ferdinand Ferenc Fernando Filip Filippo Finn Florian Floyd Francesco Francis Francisco ' +
  'Franck Franco Francois Frank Frans Franz Fred Freddie Frederic Frederick Friedrich Fuad Gabor Gabriel Gamal Gareth Garry Gary Gavin Gene Geoff ' +
  'Geoffrey Georg George Georges Georgi Gerald Gerard Gerardo Gerhard Gerry Gianni Gideon Gilbert Gilles Giorgio Giorgos Giovanni Giulio Giuseppe Glen ' +
  'Glenn Goran Gordon Graeme Graham Grant Greg Gregg Gregor Gregory Grigory Guido Guillaume Guillermo Gustav Gustavo Guy Gyorgy Habib Hafez Haider Hakan ' +
  'Hakim Hamad Hamid Hamza Hank Hannes Hans Harald Hari Harish Harold Harrison Harry Haruki Harvey Hasan Hashim Hassan Hector Heinrich Helmut Hendrik ' +
  'Henri Henrik Henrique Henry Herbert Herman Hideki Hiroshi Horacio Hossein Howard Hubert Hugh Hugo Humberto Hussain Hussein Ian Ibrahim Idris Ignacio ' +
  'Igor Ihor Ilya Imran Imre Ioannis Ion Iqbal Irfan Isaac Ismail Israel Istvan Ivan Ivo JD JJ Jacek Jack Jackson Jacob Jacques Jaime Jair Jake Jakob ' +
  'Jakub Jamal James Jamie Jan Janez Janos Jared Jaroslaw Jason Jasper Javed Javier Jay Jean Jeff Jeffrey Jens Jeremiah Jeremy Jerome Jerry Jerzy Jesse ' +
  'Jesus Jim Jimmy Jiri Joachim Joao Joaquin Joe Joel Joey Johan Johann Johannes John Johnny Jon Jonah Jonas Jonathan Jordan Jorge Jose Josef Joseph Josh ' +
  'Joshua Jovan Juan Jules Julian Julio Julius Jurgen Juri Justin Justus Kai Kamal Karel Karim Karl Keir Keith Kelvin Ken Kenji Kenneth Kent Kenzo Kerry ' +
  'Kevin Khaled Khalid Khalil Kieran Kim Kirill Kirk Klaus Kofi Konrad Konstantin Krishna Krzysztof Kurt Kwame Kyle Lal Lance Lars Laszlo Laurence ' +
  'Laurent Lawrence Lee Len Leo Leon Leonard Leonardo Leonid Leopold Leslie Lester Lev Levi Lewis Liam Lindsey Lionel Lloyd Lorenzo Lou Louis Luc Luca ' +
  'Lucas Luciano Ludwig Luigi Luis Luiz Lukas Luke Luther MJ Maarten Magnus Mahamadou Mahathir Mahdi Mahmood Mahmoud Mahmud Malcolm Malik Mamadou Manfred ' +
  'Manmohan Manny Manoj Manuel Marat Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek Mariano Mario Marius Mark Markus Marlon Marshall Martin Marty ' +
  'Marvin Masoud Massimo Mateo Mathias Mathieu Mats Matt Matteo Matthew Matthias Maurice Mauricio Max Maxim Maxime Maximilian Maxwell Mehdi Mehmet Mel ' +
  'Melvin Merrick Micah Michael Michal Michel Michele Miguel Mihai Mike Mikhail Mikheil Miklos Milan Miles Milos Milton Miro Miroslav Mitch Mitchell Mitt ' +
  'Mohamad Mohamed Mohammad Mohammed Mohan Morgan Moritz Morris Moses Moshe Mostafa Moussa Muammar Mubarak Muhammad Muhammadu Muhammed Mukesh Murat ' +
  'Murray Musa Mustafa Mykola Nabil Najib Nana Narendra Nasir Nasser Nathan Nathaniel Naveen Neal Ned Neil Nelson Nicholas Nick Nicola Nicolas Niels ' +
  'Nigel Nikita Nikola Nikolai Nikolas Nikolay Nikos Nils Noah Noam Nolan Norbert Norman Nour Nuri Ola Olaf Olav Oleg Oleh Oleksandr Oleksii Oleksiy ' +
  'Oliver Olivier Omar Omer Orlando Osama Oscar Oskar Osman Otto Ousmane Owen PJ Pablo Paddy Paolo Pascal Pat Patrice Patrick Paul Paulo Pavel Pavlo ' +
  'Pawel Pedro Per Percy Pervez Pete Peter Petr Petro Petros Phil Philip Philippe Phillip Pierluigi Pierre Piet Pieter Pietro Piotr Pradeep Prakash ' +
  'Prasad Preston Quentin RJ Rafael Raffaele Rafiq Rahul Raj Rajesh Rajiv Ralf Ralph Ram Rami Ramon Ramzan Rand Randall Randy Raphael Rashid Raul Ravi ' +
  'Ray Raymond Raza Recep Reggie Reginald Reinhard Renato Rene Rex Reza Ricardo Riccardo Richard Rick Ricky Rishi Ritchie Rob Robby Robert Roberto Robin ' +
  'Rodney Rodrigo Roger Rohan Roland Rolf Roman Ron Ronald Ronnie Rory Ross Roy Ruben Rudolf Rudolph Rudy Rui Rupert Rush Russ Russell Rustam Ryan Saad ' +
  'Sadiq Saeed Said Salah Salem Salim Salman Salvador Salvatore Sam Sami Samir Samuel Sandor Sanjay Santiago Santos Saul Scott Sean Sebastian Sebastien ' +
  'Serge Sergei Sergey Sergio Serhiy Seth Shahid Shane Shaun Shawn Sheldon Sherrod Shimon Shinzo Shlomo Sidney Silvio Simeon Simon Sipho Solomon Spencer ' +
  'Stan Stanislav Stanislaw Stanley Stefan Stefano Stephane Stephen Steve Steven Stewart Stuart Suleiman Suleyman Suresh Sven Sylvain TJ Takeshi Tal ' +
  'Tamas Tanner Tarek Tariq Taro Tayyip Ted Teddy Teodoro Terence Terrence Terry Thabo Theo Theodore Thierry Thomas Tiago Tim Timo Timothy Timur Tobias ' +
  'Toby Todd Tom Tomas Tomasz Tommy Tony Tor Tore Travis Trent Trevor Tucker Tyler Tyrone Ulrich Umar Umberto Vadim Valentin Valery Vasily Vasyl Victor ' +
  'Vijay Vikram Viktor Vince Vincent Vincenzo Vitali Vitaly Vivek Vlad Vladimir Vladyslav Volker Volodymyr Wade Waleed Walid Wallace Wally Walter Warren ' +
  'Wayne Wei Wendell Werner Wes Wesley Wilhelm Will Willem William Willie Wilson Winston Wojciech Wolfgang Xavier Yahya Yan Yaroslav Yasser Yevgeny ' +
  'Yitzhak Yoav Yousef Youssef Yuri Yuriy Yusuf Yves Zach Zachary Zakaria Zayed Zbigniew Ziad Zoltan Zoran';

/** Given names that mostly women bear. */
export const FEMALE_NAMES =
  'Abigail Ada Adele Adriana Agnes Agnieszka Aiko Aisha Akiko Aleksandra Alessandra Alexandra Alexandria Alice Alicia Alina Alison Allison Alma Alyssa ' +
  'Amanda Amber Amelia Amina Amira Amy Ana Anastasia Andrea Angela Angelina Angie Anita Ann Anna Annalena Anne Annegret Annette Annie Antonia April ' +
  'Ariana Ashley Audrey Aurora Ava Ayaan Ayesha Ayse Barbara Barbra Beata Beatrice Beatriz Becky Belinda Bernadette Beth Bethany Betsy Betty Beverly ' +
  'Bianca Blanca Bonnie Brenda Bridget Brigitte Britney Brittany Camila Camille Carina Carla Carmen Carol Carolina Caroline Carolyn Carrie Catalina ' +
  'Catherine Cathy Cecile Cecilia Celeste Celine Charlotte Chelsea Cheryl Chiara Chimamanda Chloe Christiana Christiane Christina Christine Christy Cindy ' +
  'Claire Clara Clare Claudia Colleen Condoleezza Connie Cristina Crystal Cynthia Daisy Dalia Dana Daniela Danielle Daphne Daria Dawn Debbie Deborah ' +
  'Debra Deirdre Denise Diana Diane Dina Donna Dora Doris Dorothy Edith Eileen Ekaterina Elaine Eleanor Elena Eleonora Elina Elisabeth Eliza Elizabeth ' +
  'Ella Ellen Elsa Elsie Emilia Emily Emma Emmanuelle Erica Erika Erin Esther Eugenia Eva Evelyn Faith Farah Farida Fatima Felicity Fernanda Fiona Flora ' +
  'Florence Frances Francesca Francoise Frida Gabriela Gabriella Gabrielle Gail Gemma Georgia Georgina Geraldine Gertrude Gillian Gina Giorgia Giulia ' +
  'Gladys Gloria Grace Greta Guadalupe Gwen Gwendolyn Hana Hanna Hannah Harriet Hazel Heather Heidi Helen Helena Helene Hilary Hillary Holly Hope Huda ' +
  'Ida Ilona Ilse Iman Ingrid Irene Irina Iris Isabel Isabella Isabelle Isobel Ivana Ivanka Ivy Jacinda Jackie Jacqueline Jade Jan Jana Jane Janet Janice ' +
  'Jasmine Jean Jeanette Jeanne Jennifer Jenny Jess Jessica Jill Jo Joan Joana Joanna Joanne Johanna Josephine Joy Joyce Juana Judith Judy Julia Julie ' +
  'Juliet June Justine Kamala Karen Karin Karina Katarina Katarzyna Kate Katerina Kateryna Katherine Kathleen Kathryn Kathy Katie Katrin Katrina Katya ' +
  'Kay Kayla Kelly Kelsey Khadija Kimberly Kira Kirsten Kristen Kristin Kristina Lakshmi Lara Larisa Laura Lauren Lea Leah Leigh Leila Lena Leticia Leyla ' +
  'Lila Lilian Lillian Lily Lina Linda Lindiwe Lindsay Lisa Liz Liza Loretta Lori Lorraine Louisa Louise Lourdes Lucia Lucie Lucy Luisa Lydia Lyn Lynn ' +
  'Lynne Lyudmila Madeleine Madeline Madina Magda Magdalena Maggie Maha Maia Maja Malala Malgorzata Mandy Manuela Mara Marcela Marcia Margaret Margarita ' +
  'Margot Maria Mariam Marian Mariana Marianne Marie Marija Marilyn Marina Marine Marion Marisol Marta Martha Martina Mary Maryam Masha Maureen Maya Meg ' +
  'Megan Meghan Mei Melania Melanie Melinda Melissa Mercedes Meredith Mia Michaela Michelle Mina Miranda Miriam Moira Molly Mona Monica Monique Nabila ' +
  'Nadezhda Nadia Nadine Nana Nancy Naomi Natalia Natalie Natalya Natasha Nathalie Nelly Ngozi Nicole Nikki Nina Noor Nora Norma Nour Oksana Olena Olga ' +
  'Olivia Oprah Pamela Paola Patience Patricia Patty Paula Pauline Pearl Peggy Penelope Petra Phoebe Pilar Priti Priya Priyanka Rachel Rachida Rana Rania ' +
  'Raquel Rashida Rebecca Reem Regina Renata Renee Rihanna Rita Roberta Robyn Rosa Rose Roseanne Rosemary Ruby Ruth Sabine Sabrina Sadia Sally Salma ' +
  'Salome Samantha Samira Sana Sandra Sara Sarah Sasha Serena Shannon Sharon Sheila Shireen Shirin Shirley Silvia Simona Simone Sofia Sonia Sonya Sophia ' +
  'Sophie Soraya Stacey Stacy Stella Stephanie Sue Sunita Susan Susanne Suzanne Svitlana Sydney Sylvia Sylvie Tamara Tammy Tania Tanya Tara Tatiana ' +
  'Tatyana Teresa Tess Tessa Theresa Tiffany Tina Tracey Tracy Trinity Ursula Valentina Valeria Valerie Vanessa Vera Veronica Veronika Victoria Viktoria ' +
  'Violet Virginia Vivian Wanda Wendy Whitney Winifred Winnie Yasmin Yasmine Yelena Yoko Yolanda Yulia Yvette Yvonne Zahra Zainab Zara Zeinab Zeynep Zoe ' +
  'Zofia Zuzana';

/**
 * Family names of China, Korea, Vietnam and Hungary that stand before the given name: `Wei` of `Wei Fenghe`. The bare name of
 * such a person in running text is this first word.
 */
export const FAMILY_FIRST =
  'Ahn Bae Baek Bai Balogh Ban Bao Bui Cai Cao Chan Chang Chen Cheng Cheung Chiang Cho Choe Choi Chow Chu Chung Cui Dai Dang Deng Ding Dinh Do Dong Du ' +
  'Duan Duong Fan Fang Farkas Fekete Feng Fu Gao Geng Gong Gu Guan Gulyas Guo Han Hao He Ho Hong Horvath Hou Hu Hua Huang Hwang Hyon Im Jang Jeon Jeong ' +
  'Jia Jiang Jin Jo Ju Juhasz Jung Kang Kim Kiss Ko Kong Kovacs Kuo Kwon Lai Lakatos Lam Lau Le Lee Lei Leung Li Liang Liao Lim Lin Ling Liu Long Lu Luo ' +
  'Lv Ly Ma Mao Meng Meszaros Min Mo Molnar Moon Nagy Nam Nemeth Ngo Nguyen Ni Ning Niu Noh Oh Olah Orban Ou Paek Pak Pan Pang Papp Park Peng Pham Phan ' +
  'Qi Qian Qiao Qin Qiu Racz Ren Ri Ro Ryu Seo Shao Shen Sheng Shi Shin Simon Son Song Su Sun Szabo Szijjarto Szilagyi Takacs Tan Tang Tao Tian To Ton ' +
  'Tong Toth Tran Trinh Truong Tsai Tsang Tse Varga Vo Vu Wan Wang Wei Wen Wong Wu Xi Xia Xiao Xie Xiong Xu Xue Yan Yang Yao Ye Yi Yin Yip Yoo Yoon You ' +
  'Yu Yuan Yue Yun Zeng Zhan Zhang Zhao Zheng Zhong Zhou Zhu Zou';
